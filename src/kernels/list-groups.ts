import type { EventColumns } from '../shared/event-columns.ts';

/** The groups of a list, numbered as they stand in it. An event may stand in several; each stands in at least one. */
export interface RowGroups {
  readonly count: number;
  /** The groups of row i are values[offsets[i] … offsets[i + 1]); without offsets each row has one. */
  readonly offsets: Uint32Array | null;
  readonly values: Uint32Array | Uint16Array;
  /** The group of what has nothing to be grouped by: last whichever way the list runs. −1: there is none. */
  readonly without: number;
}

/** One group a category, in the order of the document. */
export function categoryGroups({ category }: EventColumns, categories: number): RowGroups {
  return { count: categories, offsets: null, values: category, without: -1 };
}

/** One group a place, by its rank among the places (0 … n − 1, each once), and one for events without a place. */
export function placeGroups({ places, count }: EventColumns, ranks: Uint32Array): RowGroups {
  const without = ranks.length;
  const offsets = new Uint32Array(count + 1);
  const values = new Uint32Array(places.values.length + count);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const first = next;
    const end = places.offsets[row + 1] ?? 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      const group = ranks[places.values[at] ?? 0] ?? 0;
      // a file may name a place twice
      if (!isAmong(values, first, next, group)) values[next++] = group;
    }
    if (next === first) values[next++] = without;
    offsets[row + 1] = next;
  }
  return { count: without + 1, offsets, values: values.slice(0, next), without };
}

function isAmong(values: Uint32Array, from: number, to: number, value: number): boolean {
  for (let at = from; at < to; at++) if (values[at] === value) return true;
  return false;
}
