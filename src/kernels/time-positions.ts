import type { EventColumns } from '../shared/event-columns.ts';
import type { EpochMs } from '../shared/when.ts';
import { firstIndex } from './first-index.ts';

/*
 * Where an instant stands among the dated rows: an event is possibly in [from, to) where it starts before `to` and does
 * not end by `from`. `known` is a position that the answer is not before (see `first-index.ts`).
 */

/** How many events start before an instant: those that stand before this position of `byStart`. */
export function startsBefore({ byStart, startEarliest }: EventColumns, instant: EpochMs, known = 0): number {
  return firstIndex(byStart.length, (at) => (startEarliest[byStart[at] ?? 0] ?? 0) >= instant, known);
}

/** How many events end by an instant: those that stand before this position of `byEnd`. */
export function endsBy({ byEnd, endLatest }: EventColumns, instant: EpochMs, known = 0): number {
  return firstIndex(byEnd.length, (at) => (endLatest[byEnd[at] ?? 0] ?? 0) > instant, known);
}
