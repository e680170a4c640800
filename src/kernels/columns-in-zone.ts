import type { EventColumns } from '../shared/event-columns.ts';
import { orderByEnd, orderByList, orderByStart } from './time-orders.ts';
import { clocksOf, moveBounds } from './when-in-zone.ts';

/**
 * The columns with their bounds as clocks of `readIn` show them (null: of each event's own zone), and the orders that follow;
 * rows keep their numbers. `timeZones`: the words of the column `timeZone`. The very same columns where nothing moves.
 */
export function columnsInZone(
  columns: EventColumns,
  timeZones: readonly string[],
  readIn: string | null,
): EventColumns {
  const { count, timeZone, startEarliest, startLatest, endEarliest, endLatest } = columns;
  const clocks = timeZones.map((zone) => clocksOf(zone, readIn));
  if (clocks.every((one) => one === null)) return columns;
  const { whenFlags, startPrecision, endPrecision } = columns;
  const bounds = new Float64Array(4);
  let moved: MovedBounds | null = null;
  for (let row = 0; row < count; row++) {
    const read = clocks[timeZone[row] ?? 0] ?? null;
    if (read === null) continue;
    bounds[0] = startEarliest[row] ?? 0;
    bounds[1] = startLatest[row] ?? 0;
    bounds[2] = endEarliest[row] ?? 0;
    bounds[3] = endLatest[row] ?? 0;
    if (!moveBounds(bounds, whenFlags[row] ?? 0, startPrecision[row] ?? 0, endPrecision[row] ?? 0, read)) continue;
    moved ??= copiedBounds(columns);
    moved.startEarliest[row] = bounds[0];
    moved.startLatest[row] = bounds[1];
    moved.endEarliest[row] = bounds[2];
    moved.endLatest[row] = bounds[3];
  }
  if (moved === null) return columns;
  const ordered = { ...moved, whenFlags };
  const arrayOf = (length: number): Uint32Array => new Uint32Array(length);
  const byEnd = orderByEnd(ordered, arrayOf);
  const byStart = orderByStart(ordered, byEnd, arrayOf);
  return { ...columns, ...moved, byStart, byEnd, byList: orderByList(ordered, byStart, arrayOf) };
}

type MovedBounds = Pick<EventColumns, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>;

function copiedBounds({ startEarliest, startLatest, endEarliest, endLatest }: EventColumns): MovedBounds {
  return {
    startEarliest: startEarliest.slice(),
    startLatest: startLatest.slice(),
    endEarliest: endEarliest.slice(),
    endLatest: endLatest.slice(),
  };
}
