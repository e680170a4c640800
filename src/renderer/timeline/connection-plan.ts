import { connectionLine, type ConnectionEnd, type ConnectionLine } from '../../kernels/connection-line.ts';
import { placeConnectionLabels } from '../../kernels/connection-labels.ts';
import { possiblyIn } from '../../kernels/filter-mask.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import { findPlaced } from '../../kernels/lane-hit.ts';
import { rowMiddle } from '../../kernels/lane-layout.ts';
import { noteInsetPx } from '../../kernels/lane-packing.ts';
import { crossesBox } from '../../kernels/line-crossing.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import type { RelationEnds } from '../../kernels/relation-chain.ts';
import { planSpan } from '../../kernels/span-plan.ts';
import { predicateWords } from '../../messages/relation-words.ts';
import { whenFlag } from '../../shared/when.ts';
import { rememberLast } from '../store/remember-last.ts';
import { labelWidth } from './label-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** A relation between two events as the lanes draw it. */
export interface DrawnConnection extends ConnectionLine {
  readonly predicate: string;
  readonly words: string;
  /** Where its words stand; null where they have no room. */
  readonly box: Box | null;
}

export interface ConnectionPlan {
  readonly connections: readonly DrawnConnection[];
  /** Where a related event is that has no mark of its own: it has no room, or is part of a density. */
  readonly rings: readonly CanvasPoint[];
  /** Names of events that a line would strike through: it goes on behind them. */
  readonly names: readonly Box[];
}

const nowhere = { chosen: [], others: [] };
const nameHeightPx = 14;
const markReachPx = 7;
const wordsHeightPx = 13;
const wordsPaddingPx = 4;
export const ringPx = 4;
const clearOfMark = 9;
const clearOfChosen = 12;

/** The relations of a frame as lines between the marks of their events, in the part of the lanes that is scrolled to. */
export const planConnections = rememberLast((frame: TimelineFrame, scrollTop: number): ConnectionPlan => {
  const { scale, size, layout, language, widths } = frame;
  const bottom = Math.min(scrollTop + size.lanesHeight, layout.height);
  const pane = { left: scale.left + 2, top: scrollTop + 1, right: scale.right - 2, bottom: bottom - 2 };
  const rings = new Map<number, CanvasPoint>();
  const drawn = frame.relations.flatMap((relation) => {
    const [from, to] = nearestEnds(frame, relation);
    const line = from === null || to === null ? null : connectionLine(from, to, pane);
    if (line === null) return [];
    for (const [row, end] of [[relation.from, from] as const, [relation.to, to] as const]) {
      if (end?.isMark === false && end.x >= pane.left && end.x <= pane.right) rings.set(row, end);
    }
    const words = predicateWords(relation.predicate, true, language);
    const width = widths.widthOf(words, 'small') + 2 * wordsPaddingPx;
    return [{ ...line, predicate: relation.predicate, words, width, height: wordsHeightPx }];
  });
  const marks = frame.relations.flatMap(({ from, to }) => [from, to]).flatMap((row) => marksOf(frame, row));
  const { chosen, others } = drawn.length === 0 ? nowhere : namesOf(frame);
  const names = others.filter((box) => drawn.some(({ line }) => crossesBox(line, box)));
  const boxes = placeConnectionLabels(
    drawn,
    marks.map(({ x, y, clear }) => ({ x, y, radius: clear - 1 })),
    pane,
    drawn.length === 0 ? [] : [...chosen, ...others, ...marksToLeave(frame)],
  );
  return {
    connections: drawn.map((connection, index) => ({ ...connection, box: boxes[index] ?? null })),
    rings: [...rings.values()],
    names,
  };
});

/** The marks of all events, which words leave free where they can. */
function marksToLeave({ layout }: TimelineFrame): readonly Box[] {
  return layout.lanes.flatMap((lane) =>
    lane.placed.map(({ span, laneRow }) => {
      const y = rowMiddle(lane, laneRow);
      return {
        left: span.markX - markReachPx,
        top: y - markReachPx,
        right: span.markX + markReachPx,
        bottom: y + markReachPx,
      };
    }),
  );
}

/** Where the names of the events stand, and the notes at the end of those that go on; chosen ones are painted over lines. */
function namesOf({ layout, labels, widths }: TimelineFrame): {
  readonly chosen: readonly Box[];
  readonly others: readonly Box[];
} {
  const half = (nameHeightPx * widths.scale) / 2;
  const chosen: Box[] = [];
  const others: Box[] = [];
  for (const lane of layout.lanes) {
    for (const placed of lane.placed) {
      const { label, isSelected, laneRow, row, span } = placed;
      const y = rowMiddle(lane, laneRow);
      const take = (to: Box[], left: number, right: number): void => {
        to.push({ left: left - 2, top: y - half, right: right + 2, bottom: y + half });
      };
      if (placed.hasNote) take(others, span.x1 - noteInsetPx - labels.notePx(row), span.x1 - noteInsetPx);
      const width = label === null ? 0 : labelWidth(placed, labels, widths);
      if (label === null || width === 0) continue;
      const left = label.side === 'right' ? label.x : label.x - width;
      take(isSelected ? chosen : others, left, left + width);
    }
  }
  return { chosen, others };
}

interface EventEnd extends ConnectionEnd {
  readonly isMark: boolean;
}

function marksOf({ layout, selected }: TimelineFrame, row: number): readonly EventEnd[] {
  return findPlaced(layout, row).map(({ lane, placed }) => ({
    x: placed.span.markX,
    y: rowMiddle(lane, placed.laneRow),
    clear: selected.has(row) ? clearOfChosen : clearOfMark,
    isMark: true,
  }));
}

/** An event in several lanes has several marks: the two that are nearest to one another are joined. */
function nearestEnds(frame: TimelineFrame, { from, to }: RelationEnds): readonly [EventEnd | null, EventEnd | null] {
  let best: readonly [EventEnd, EventEnd] | null = null;
  for (const start of endsOf(frame, from)) {
    for (const end of endsOf(frame, to)) {
      if (best === null || Math.abs(start.y - end.y) < Math.abs(best[0].y - best[1].y)) best = [start, end];
    }
  }
  return best ?? [null, null];
}

/** The marks of an event, or where they would be. None without a date. */
function endsOf(frame: TimelineFrame, row: number): readonly EventEnd[] {
  const marks = marksOf(frame, row);
  if (marks.length > 0) return marks;
  const { document, scale, window, contents, layout } = frame;
  const { columns } = document;
  if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) return [];
  const start = columns.startEarliest[row] ?? 0;
  const stands = Number.isFinite(start) ? start : (columns.endEarliest[row] ?? 0);
  const x = possiblyIn(columns, row, window) ? planSpan(columns, row, scale).markX : scale.toX(stands);
  const end = { x, clear: ringPx + 2, isMark: false };
  const lanes = contents.lanesOf(row).flatMap((lane) => layout.lanes[lane] ?? []);
  // that of a hidden lane is somewhere below
  if (lanes.length === 0) return [{ ...end, y: Number.POSITIVE_INFINITY }];
  return lanes.map((lane) => ({ ...end, y: rowMiddle(lane, 0) }));
}
