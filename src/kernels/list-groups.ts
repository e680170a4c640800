import type { EventColumns, ListColumn } from '../shared/event-columns.ts';

/** The groups of a list, numbered as they stand in it. An event may stand in several; each stands in at least one. */
export interface RowGroups {
  readonly count: number;
  readonly ofRow: ListColumn;
  /** The group of what has nothing to be grouped by: last whichever way the list runs. −1: there is none. */
  readonly without: number;
}

/** A list from top to bottom. */
export interface ListPlan {
  /** A row, or ~s: the head of section s. */
  readonly items: Int32Array;
  /** The group of each section; a group without an event has no section. Empty where the list is not grouped. */
  readonly groups: Uint32Array;
  /** The index in `items` of each section's head. */
  readonly heads: Uint32Array;
}

/** The rows as they come, without heads. */
export function ungroupedPlan(rows: Uint32Array): ListPlan {
  return { items: Int32Array.from(rows), groups: new Uint32Array(0), heads: new Uint32Array(0) };
}

/** The rows under the heads of their groups, in each in the order in which they come. */
export function groupedPlan(rows: Uint32Array, groups: RowGroups, descending: boolean): ListPlan {
  const { offsets, values } = groups.ofRow;
  const counts = new Uint32Array(groups.count);
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const group = values[at] ?? 0;
      counts[group] = (counts[group] ?? 0) + 1;
    }
  }
  const shown = groupsInOrder(groups, descending).filter((group) => (counts[group] ?? 0) > 0);
  const heads = new Uint32Array(shown.length);
  const next = new Uint32Array(groups.count);
  let length = 0;
  shown.forEach((group, section) => {
    heads[section] = length;
    next[group] = length + 1;
    length += 1 + (counts[group] ?? 0);
  });
  const items = new Int32Array(length);
  heads.forEach((at, section) => (items[at] = ~section));
  for (const row of rows) {
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at++) {
      const group = values[at] ?? 0;
      const place = next[group] ?? 0;
      items[place] = row;
      next[group] = place + 1;
    }
  }
  return { items, groups: shown, heads };
}

function groupsInOrder({ count, without }: RowGroups, descending: boolean): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, group) => group);
  if (!descending) return order;
  order.reverse();
  // what has no group goes back to the end
  return without < 0 ? order : Uint32Array.from([...order.filter((group) => group !== without), without]);
}

/** How many events stand in a section. */
export function countOfSection({ items, heads }: ListPlan, section: number): number {
  return (heads[section + 1] ?? items.length) - (heads[section] ?? 0) - 1;
}

/** The section in which an item stands; −1 where the list is not grouped. */
export function sectionOfItem({ heads }: ListPlan, item: number): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heads[middle] ?? 0) <= item) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** One group a category, in the order of the document. */
export function categoryGroups({ category, count }: EventColumns, categories: number): RowGroups {
  const offsets = Uint32Array.from({ length: count + 1 }, (_, row) => row);
  return { count: categories, ofRow: { offsets, values: Uint32Array.from(category) }, without: -1 };
}

/** One group a place, by its rank among the places (0 … n − 1, each once), and one for events without a place. */
export function placeGroups({ places, count }: EventColumns, ranks: Uint32Array): RowGroups {
  const offsets = new Uint32Array(count + 1);
  const values: number[] = [];
  for (let row = 0; row < count; row++) {
    const listed = places.values.subarray(places.offsets[row] ?? 0, places.offsets[row + 1] ?? 0);
    // a file may name a place twice
    const groups = new Set(Array.from(listed, (place) => ranks[place] ?? 0));
    if (groups.size === 0) groups.add(ranks.length);
    values.push(...groups);
    offsets[row + 1] = values.length;
  }
  return { count: ranks.length + 1, ofRow: { offsets, values: Uint32Array.from(values) }, without: ranks.length };
}
