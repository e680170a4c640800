import type { LanePlan } from '../kernels/lane-layout.ts';
import { formatNumber } from '../messages/number-words.ts';
import { translatorFor } from '../messages/translator.ts';
import { cutText } from './cut-text.ts';
import { baselineAt, type DrawnItem, type TextRuler } from './drawing.ts';
import { noteStyle } from './event-texts.ts';
import { paperInks } from './paper-inks.ts';
import { laneNameX, lanesHeight, type PaperTimeline } from './timeline-plan.ts';

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
  const { layout } = timeline;
  if (layout.height <= mostPx) return timeline;
  const chosenIn = ({ placed }: LanePlan): number => placed.filter(({ isSelected }) => isSelected).length;
  const order = layout.lanes.toSorted((a, b) => chosenIn(b) - chosenIn(a) || b.count - a.count);
  let left = mostPx - linePx;
  const kept = new Set<LanePlan>();
  for (const lane of order) {
    left -= lane.height;
    if (left < 0 && kept.size > 0) break;
    kept.add(lane);
  }
  let top = 0;
  const lanes = layout.lanes
    .filter((lane) => kept.has(lane))
    .map((lane): LanePlan => {
      const moved = { ...lane, top };
      top += lane.height;
      return moved;
    });
  const lanesLeft = layout.lanes.filter((lane) => !kept.has(lane));
  return { ...timeline, layout: { ...layout, lanes, height: lanesHeight(lanes) }, lanesLeft };
}

/** "2 more lanes: Trade 12 · Defence 3", under the lanes that are drawn; its upper edge at 0. */
export function drawLanesLeft({ subject, lanesLeft, width }: PaperTimeline, ruler: TextRuler): readonly DrawnItem[] {
  if (lanesLeft.length === 0) return [];
  const { language, lanes } = subject;
  const names = lanesLeft.map(({ lane, count }) => `${lanes.names[lane] ?? ''} ${formatNumber(count, language)}`);
  const said = translatorFor(language)('paper.lanesLeft', { count: lanesLeft.length, lanes: names.join(' · ') });
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
