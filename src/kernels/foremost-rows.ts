import type { EventColumns } from '../shared/event-columns.ts';
import { isInCut, type TimeCut } from './time-cut.ts';

/** The foremost events of some columns, whatever filters them. */
export interface Foremost {
  /**
   * At most `most` of the rows that `mask` and this cut let pass: those of the greatest importance, and among equals
   * those that come first in the list. In the order of the list.
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
      const worst = (): number => (chosen.length < most ? -1 : (chosen.at(-1)?.level ?? -1));
      for (let block = 0; block < levels.length; block++) {
        if ((ends[block] ?? 0) <= cut.from || (starts[block] ?? 0) >= cut.to || (levels[block] ?? 0) <= worst())
          continue;
        const end = Math.min((block + 1) * blockRows, byList.length);
        for (let at = block * blockRows; at < end; at++) {
          const row = byList[at] ?? 0;
          const level = importance[row] ?? 0;
          if (mask[row] !== 0 || level <= worst() || !isInCut(columns, cut, row)) continue;
          const place = chosen.findIndex((other) => other.level < level);
          chosen.splice(place < 0 ? chosen.length : place, 0, { row, at, level });
          if (chosen.length > most) chosen.pop();
        }
      }
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
