import { whenOfRow, type EventColumns } from '../shared/event-columns.ts';
import { whenFlag } from '../shared/when.ts';
import { orderByEnd, orderByList, orderByStart } from './time-orders.ts';
import { whenInZone } from './when-in-zone.ts';

/**
 * The columns with their bounds as clocks of `readIn` show them (null: of each event's own zone), and the orders that follow;
 * rows keep their numbers. `timeZones`: the words of the column `timeZone`. The very same columns where nothing moves.
 */
export function columnsInZone(
  columns: EventColumns,
  timeZones: readonly string[],
  readIn: string | null,
): EventColumns {
  let moved: MovedBounds | null = null;
  const { count, timeZone } = columns;
  const hasZone = timeZones.map((zone) => zone !== '');
  if (!hasZone.includes(true)) return columns;
  for (let row = 0; row < count; row++) {
    const word = timeZone[row] ?? 0;
    // on its own clocks only a time that was told in UTC moves
    const stays = readIn === null && ((columns.whenFlags[row] ?? 0) & whenFlag.utc) === 0;
    if (hasZone[word] !== true || stays) continue;
    const when = whenOfRow(columns, row);
    const read = whenInZone(when, timeZones[word] ?? '', readIn);
    if (read === when) continue;
    moved ??= copiedBounds(columns);
    moved.startEarliest[row] = read.startEarliest;
    moved.startLatest[row] = read.startLatest;
    moved.endEarliest[row] = read.endEarliest;
    moved.endLatest[row] = read.endLatest;
  }
  if (moved === null) return columns;
  const bounds = { ...moved, whenFlags: columns.whenFlags };
  const arrayOf = (length: number): Uint32Array => new Uint32Array(length);
  const byEnd = orderByEnd(bounds, arrayOf);
  const byStart = orderByStart(bounds, byEnd, arrayOf);
  return { ...columns, ...moved, byStart, byEnd, byList: orderByList(bounds, byStart, arrayOf) };
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
