import type { EventColumns } from '../shared/event-columns.ts';
import { firstIndex } from './first-index.ts';
import { listKey } from './list-order.ts';
import { isInCut, type TimeCut } from './time-cut.ts';

/** The foremost events of some columns, whatever filters them. */
export interface Foremost {
  /**
   * At most `most` of the rows that `mask` and this cut let pass: those of the greatest importance, and among equals
   * those that come first in the list from the begin of the cut on, before what began earlier. In the order of the list.
   */
  rowsAt(mask: Uint16Array, cut: TimeCut, most: number): readonly number[];
}

/** So many rows of the list are looked at, or passed over, together. */
const blockRows = 1024;

/**
 * Knows of each block of the list from when to when its events are and how important they can be: a narrow brush, and a
 * choice that cannot be bettered, pass over most of them.
 */
export function findForemost(columns: EventColumns): Foremost {
  const { byList, importance } = columns;
  const { starts, ends, levels } = summariseBlocks(columns);
  return {
    rowsAt(mask, cut, most) {
      const chosen: { readonly row: number; readonly at: number; readonly level: number }[] = [];
      let worst = -1;
      const offer = (at: number): void => {
        const row = byList[at] ?? 0;
        const level = importance[row] ?? 0;
        if (mask[row] !== 0 || level <= worst || !isInCut(columns, cut, row)) return;
        const place = chosen.findIndex((other) => other.level < level);
        chosen.splice(place < 0 ? chosen.length : place, 0, { row, at, level });
        if (chosen.length > most) chosen.pop();
        if (chosen.length === most) worst = chosen.at(-1)?.level ?? -1;
      };
      const look = (from: number, to: number): void => {
        for (let at = from; at < to;) {
          const block = Math.floor(at / blockRows);
          const end = Math.min((block + 1) * blockRows, to);
          const isApart = (ends[block] ?? 0) <= cut.from || (starts[block] ?? 0) >= cut.to;
          if (!isApart && (levels[block] ?? 0) > worst) for (; at < end; at++) offer(at);
          at = end;
        }
      };
      // before it stand events that last, few of which reach so far
      const begin = firstIndex(byList.length, (at) => listKey(columns, byList[at] ?? 0) >= cut.from);
      look(begin, byList.length);
      look(0, begin);
      return chosen.toSorted((a, b) => a.at - b.at).map(({ row }) => row);
    },
  };
}

interface BlockSummaries {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly levels: Uint8Array;
}

function summariseBlocks({ byList, startEarliest, endLatest, importance }: EventColumns): BlockSummaries {
  const count = Math.ceil(byList.length / blockRows);
  const starts = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const ends = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  const levels = new Uint8Array(count);
  for (let at = 0; at < byList.length; at++) {
    const row = byList[at] ?? 0;
    const block = Math.floor(at / blockRows);
    starts[block] = Math.min(starts[block] ?? 0, startEarliest[row] ?? 0);
    ends[block] = Math.max(ends[block] ?? 0, endLatest[row] ?? 0);
    levels[block] = Math.max(levels[block] ?? 0, importance[row] ?? 0);
  }
  return { starts, ends, levels };
}
