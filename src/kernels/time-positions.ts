import type { EventColumns } from '../shared/event-columns.ts';
import type { EpochMs } from '../shared/when.ts';

/*
 * Where an instant stands among the dated rows: an event is possibly in [from, to) where it starts before `to` and does
 * not end by `from`. `known` is a position that the answer is not before: from there it is looked for in growing steps.
 */

/** How many events start before an instant: those that stand before this position of `byStart`. */
export function startsBefore({ byStart, startEarliest }: EventColumns, instant: EpochMs, known = 0): number {
  return firstPosition(byStart.length, known, (at) => (startEarliest[byStart[at] ?? 0] ?? 0) >= instant);
}

/** How many events end by an instant: those that stand before this position of `byEnd`. */
export function endsBy({ byEnd, endLatest }: EventColumns, instant: EpochMs, known = 0): number {
  return firstPosition(byEnd.length, known, (at) => (endLatest[byEnd[at] ?? 0] ?? 0) > instant);
}

/** The first position at which `holds`, which holds from there on; `length` for none. */
function firstPosition(length: number, known: number, holds: (at: number) => boolean): number {
  let low = known;
  let step = 1;
  while (low + step <= length && !holds(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
