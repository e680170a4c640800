import { fitLanes } from '../kernels/fitting-lanes.ts';
import { formatNumber } from '../messages/number-words.ts';
import { translatorFor } from '../messages/translator.ts';
import { cutText } from './cut-text.ts';
import { baselineAt, type DrawnItem, type TextRuler } from './drawing.ts';
import { noteStyle } from './event-texts.ts';
import { paperInks } from './paper-inks.ts';
import { laneNameX, type PaperTimeline } from './timeline-plan.ts';

const linePx = 17;

/** Height of the line that names the lanes without room; 0 where all are drawn. */
export function lanesLeftHeight({ lanesLeft }: Pick<PaperTimeline, 'lanesLeft'>): number {
  return lanesLeft.length === 0 ? 0 : linePx;
}

/**
 * A timeline whose lanes, with a line that names those without room, are at most so high: lanes with chosen events stay before those
 * with many, and at least one does.
 */
export function withFittingLanes(timeline: PaperTimeline, mostPx: number): PaperTimeline {
  const { layout, left } = fitLanes(timeline.layout, { mostPx, linePx, byCount: true });
  if (left.length === 0) return timeline;
  const lanes = layout.lanes.filter(({ height }) => height > 0);
  return { ...timeline, layout: { ...layout, lanes }, lanesLeft: left };
}

/** "2 more lanes: Trade 12 · Defence 3", under the lanes that are drawn; its upper edge at 0. */
export function drawLanesLeft({ subject, lanesLeft, width }: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  if (lanesLeft.length === 0) return [];
  const { language, lanes } = subject;
  const names = lanesLeft.map(({ lane, count }) => `${lanes.names[lane] ?? ''} ${formatNumber(count, language)}`);
  const said = translatorFor(language)('timeline.lanesLeft', { count: lanesLeft.length, lanes: names.join(' · ') });
  return [
    {
      kind: 'text',
      text: cutText(said, width - laneNameX, (text) => ruler(text, noteStyle)),
      language,
      x: laneNameX,
      y: baselineAt(linePx / 2, noteStyle.size),
      anchor: 'start',
      ...noteStyle,
      ink: { colour: paperInks.ink2 },
    },
  ];
}
