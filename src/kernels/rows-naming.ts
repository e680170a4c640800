import type { ListColumn } from '../shared/event-columns.ts';

/** The rows whose lists have an item, in their order. One look at the items of all rows. */
export function rowsNaming({ offsets, values }: ListColumn, item: number): readonly number[] {
  const rows: number[] = [];
  let row = 0;
  for (let at = values.indexOf(item); at >= 0; at = values.indexOf(item, at + 1)) {
    // the row that holds the place `at`
    while ((offsets[row + 1] ?? Infinity) <= at) row++;
    if (rows.at(-1) !== row) rows.push(row);
  }
  return rows;
}

/** An item of the lists of some rows, and in how many of them it is. */
export interface CountedItem {
  readonly item: number;
  readonly count: number;
}

/** The items of the lists of these rows, those of the most rows first, else in their order. */
export function itemsOfRows({ offsets, values }: ListColumn, rows: readonly number[]): readonly CountedItem[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const items = new Set(values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0));
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts].map(([item, count]) => ({ item, count })).toSorted((a, b) => b.count - a.count || a.item - b.item);
}
