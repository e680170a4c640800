import type { EventColumns } from '../shared/event-columns.ts';
import type { TimeExtent } from '../shared/when.ts';
import { dayMs, minuteMs } from './durations.ts';
import { inTime, type TimeWalk } from './lane-walk.ts';
import { boundsOfRow, boundsOfRows } from './time-bounds.ts';
import { windowAround } from './time-window.ts';

/** A window is at least so many times as long as the finest date in it: a day stands among its week, a year among years. */
const leastLengths = 9;
const marginShare = 0.4;
/** How many events before and after one are its neighbours. */
const neighbours = 2;

/** A window that shows events with what is around them; null where none of them has a date. */
export function windowOfRows(columns: EventColumns, rows: readonly number[]): TimeExtent | null {
  const bounds = boundsOfRows(columns, rows);
  return bounds === null ? null : windowAround(bounds, marginShare, leastLengths * finestLength(columns, rows));
}

/** A window that shows an event and those next to it in time. */
export function windowOfNeighbourhood(walk: TimeWalk, row: number): TimeExtent | null {
  const { columns } = walk;
  const own = boundsOfRow(columns, row);
  if (own === null) return null;
  const near = [...neighboursOf(walk, row, -1), ...neighboursOf(walk, row, 1)];
  // a span of years among days would hide what stands near: only what is not much longer counts
  const fitting = near.filter((other) => lengthOf(columns, other) <= Math.max(lengthOf(columns, row), dayMs) * 10);
  return windowOfRows(columns, [row, ...fitting]);
}

function neighboursOf(walk: TimeWalk, row: number, step: 1 | -1): readonly number[] {
  const found: number[] = [];
  for (let next = inTime(walk, row, step); next !== null && found.length < neighbours;) {
    found.push(next);
    next = inTime(walk, next, step);
  }
  return found;
}

/** The shortest time within which one of the dates is known, at least a minute. */
function finestLength(
  { startEarliest, startLatest, endEarliest, endLatest }: EventColumns,
  rows: readonly number[],
): number {
  const lengths = rows.map((row) => {
    const [atStart, atEnd] = [
      (startLatest[row] ?? 0) - (startEarliest[row] ?? 0),
      (endLatest[row] ?? 0) - (endEarliest[row] ?? 0),
    ];
    return Math.min(...[atStart, atEnd].filter((length) => Number.isFinite(length) && length > 0));
  });
  const finest = lengths.reduce((least, length) => Math.min(least, length), Number.POSITIVE_INFINITY);
  return Number.isFinite(finest) ? Math.max(finest, minuteMs) : dayMs;
}

function lengthOf(columns: EventColumns, row: number): number {
  const bounds = boundsOfRow(columns, row);
  return bounds === null ? Number.POSITIVE_INFINITY : bounds.to - bounds.from;
}
