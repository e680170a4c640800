import type { RowGroups } from './list-groups.ts';

/**
 * All that a list would hold if every event passed, from top to bottom. An event stands in it once, or once in each of
 * its groups.
 */
export interface ListEntries {
  /** The row of each entry. */
  readonly rows: Uint32Array;
  /** The first entry of each group, and behind the last group the number of entries. Without groups all are in one. */
  readonly starts: Uint32Array;
  /** The group of each of `starts`, as `RowGroups` numbers them; null where the list is not grouped. */
  readonly groups: Uint32Array | null;
  /**
   * Where the entries of row i stand: at[offsets[i] … offsets[i + 1]). Without offsets each row has one, and `noEntry`
   * says that it has none.
   */
  readonly offsets: Uint32Array | null;
  readonly at: Uint32Array;
  /** Beside `at`: the place of each entry's group in `starts` is placeOf[groupAt[…]]; null where the list is not grouped. */
  readonly groupAt: RowGroups['values'] | null;
  readonly placeOf: Uint32Array;
}

export const noEntry = 0xffffffff;

/** How many rows the columns have whose list it is. */
export function rowCount({ offsets, at }: ListEntries): number {
  return offsets === null ? at.length : offsets.length - 1;
}

/** A list that is not grouped. `order` holds each of `count` rows at most once. */
export function entriesInOrder(order: Uint32Array, count: number): ListEntries {
  const at = new Uint32Array(count);
  if (order.length < count) at.fill(noEntry);
  for (let entry = 0; entry < order.length; entry++) at[order[entry] ?? 0] = entry;
  const starts = Uint32Array.of(0, order.length);
  return { rows: order, starts, groups: null, offsets: null, at, groupAt: null, placeOf: Uint32Array.of(0) };
}

/** Rows between two pauses. */
const stepRows = 32_768;

/**
 * Under each group its rows in their order, which holds each row once; `descending`: the groups from the last to the
 * first. In steps of a few milliseconds.
 */
export function* entriesInGroups(
  order: Uint32Array,
  groups: RowGroups,
  descending: boolean,
): Generator<void, ListEntries> {
  const { offsets, values } = groups;
  const shown = groupsInOrder(groups, descending);
  const counts = new Uint32Array(groups.count);
  for (let at = 0; at < values.length; at++) {
    const group = values[at] ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  const placeOf = new Uint32Array(groups.count);
  const starts = new Uint32Array(groups.count + 1);
  const next = new Uint32Array(groups.count);
  for (let place = 0; place < groups.count; place++) {
    const group = shown[place] ?? 0;
    placeOf[group] = place;
    next[group] = starts[place] ?? 0;
    starts[place + 1] = (starts[place] ?? 0) + (counts[group] ?? 0);
  }
  const rows = new Uint32Array(values.length);
  const at = new Uint32Array(values.length);
  for (let step = 0; step < order.length; step++) {
    if (step % stepRows === 0) yield;
    const row = order[step] ?? 0;
    const end = offsets === null ? row + 1 : (offsets[row + 1] ?? 0);
    for (let index = offsets === null ? row : (offsets[row] ?? 0); index < end; index++) {
      const group = values[index] ?? 0;
      const entry = next[group] ?? 0;
      next[group] = entry + 1;
      rows[entry] = row;
      at[index] = entry;
    }
  }
  return { rows, starts, groups: shown, offsets, at, groupAt: values, placeOf };
}

function groupsInOrder({ count, without }: RowGroups, descending: boolean): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, group) => group);
  if (!descending) return order;
  order.reverse();
  // what has no group goes back to the end
  return without < 0 ? order : Uint32Array.from([...order.filter((group) => group !== without), without]);
}
