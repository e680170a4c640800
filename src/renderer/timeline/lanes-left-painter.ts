import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { Palette } from '../ui/palette.ts';
import { contextX } from './axis-plan.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { lanesLeftPx } from './timeline-sizes.ts';

/** Says which lanes there is no room for, in a line under those that are drawn: "2 more lanes: Trade 12 · Defence 3". */
export function paintLanesLeft(
  context: CanvasRenderingContext2D,
  frame: TimelineFrame,
  top: number,
  palette: Palette,
): void {
  const words = lanesLeftWords(frame);
  if (words === null) return;
  context.fillStyle = palette.bgPane;
  // to the foot, so that it does not look like a lane
  context.fillRect(0, top, frame.size.width, Math.max(frame.size.lanesHeight - top, lanesLeftPx));
  context.font = frame.widths.font('label');
  context.fillStyle = palette.ink2;
  context.fillText(words, contextX, top + lanesLeftPx / 2 + 0.5);
}

/** Null where all is drawn. As many names as there is room for. */
export function lanesLeftWords({
  left,
  laneNames,
  language,
  widths,
  size,
}: Pick<TimelineFrame, 'left' | 'laneNames' | 'language' | 'widths' | 'size'>): string | null {
  const names = left.lanes.map(({ lane, count }) => `${laneNames[lane] ?? ''} ${formatNumber(count, language)}`);
  if (left.figures !== null) names.push(chooseText(left.figures.title, language).text);
  if (names.length === 0) return null;
  const say = translatorFor(language);
  const room = size.width - 2 * contextX;
  const wordsOf = (shown: number): string => {
    const said = shown === names.length ? names : [...names.slice(0, shown), '…'];
    return say('timeline.lanesLeft', { count: names.length, lanes: said.join(' · ') });
  };
  let shown = names.length;
  while (shown > 1 && widths.widthOf(wordsOf(shown), 'label') > room) shown -= 1;
  return wordsOf(shown);
}
