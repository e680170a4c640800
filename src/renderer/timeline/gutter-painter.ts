import { rowMiddle, type LanePlan } from '../../kernels/lane-layout.ts';
import { shapeOfCategory } from '../../kernels/mark-shape.ts';
import { formatNumber } from '../../messages/number-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import { paintMark } from '../ui/mark-painter.ts';
import { coloursOfCategory, type Palette } from '../ui/palette.ts';
import type { TextWidths } from './text-widths.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { gutterPx, markPx } from './timeline-sizes.ts';

const markX = 15;
const nameX = 28;
const countX = gutterPx - 9;
const gapPx = 6;

/** Paints what a lane is, how many events it has in the window, and how many of them have no room. */
export function paintGutter(
  context: CanvasRenderingContext2D,
  lane: LanePlan,
  { document, language, widths }: TimelineFrame,
  palette: Palette,
): void {
  const y = rowMiddle(lane, 0);
  const colours = coloursOfCategory(palette, lane.lane);
  context.fillStyle = palette.bgPane;
  context.fillRect(0, lane.top, gutterPx, lane.height - 1);
  context.fillStyle = palette.line;
  context.fillRect(gutterPx, lane.top, 1, lane.height);
  paintMark(context, { shape: shapeOfCategory(lane.lane), x: markX, y, size: markPx, style: 'filled', ...colours });

  const { count, hidden, density, rows } = lane;
  const countText = formatNumber(count, language);
  let nameEnd = countX;
  context.font = widths.font('label');
  context.fillStyle = count === 0 ? palette.ink3 : palette.ink2;
  if (density !== null && rows > 1) context.fillText(countText, nameX, rowMiddle(lane, 1) + 0.5);
  else {
    context.textAlign = 'right';
    context.fillText(countText, countX, y + 0.5);
    nameEnd -= widths.widthOf(countText, 'label') + gapPx;
  }
  if (hidden.length > 0) {
    const more = translatorFor(language)('timeline.lane.more', { count: hidden.length });
    context.textAlign = 'right';
    context.font = widths.font('strong');
    context.fillStyle = palette.ink;
    context.fillText(more, rows > 1 ? countX : nameEnd, rowMiddle(lane, Math.min(rows - 1, 1)) + 0.5);
    if (rows === 1) nameEnd -= widths.widthOf(more, 'strong') + gapPx;
  }
  context.textAlign = 'left';
  context.font = widths.font('name');
  context.fillStyle = count === 0 ? palette.ink3 : palette.ink;
  const name = chooseText(document.summary.categories[lane.lane]?.name ?? {}, language).text;
  context.fillText(cutToWidth(name, nameEnd - nameX, widths), nameX, y + 0.5);
}

const glyphs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A name cut between glyphs: here even three letters say something. */
function cutToWidth(text: string, room: number, widths: TextWidths): string {
  if (widths.widthOf(text, 'name') <= room) return text;
  const ends = Array.from(glyphs.segment(text), ({ index }) => index);
  const end = ends.findLast((index) => widths.widthOf(`${text.slice(0, index)}…`, 'name') <= room);
  return `${text.slice(0, end ?? 1).trimEnd()}…`;
}
