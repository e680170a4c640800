import { blockShift, lastUpTo, type ListBlocks } from './list-blocks.ts';
import { noEntry } from './list-entries.ts';
import { isInCut } from './time-cut.ts';

/** How many items a list has: its events that pass, each as often as it stands there, and the heads of their groups. */
export function itemCount({ heads }: ListBlocks): number {
  return heads[heads.length - 1] ?? 0;
}

/** The row of an item; a negative number for the head of a group, and where there is no such item. */
export function rowOfItem(blocks: ListBlocks, item: number): number {
  return item < 0 ? -1 : (rowsOfItems(blocks, item, item + 1)[0] ?? -1);
}

/** The rows of the items from `from` (0 or more) on and before `to`, as `rowOfItem`; as many as there are. */
export function rowsOfItems(blocks: ListBlocks, from: number, to: number): Int32Array {
  const { entries, heads, inGroups } = blocks;
  const end = Math.min(to, itemCount(blocks));
  const rows = new Int32Array(Math.max(0, end - from));
  let item = from;
  let group = groupOfItem(blocks, from);
  while (item < end) {
    const first = firstOption(blocks, group);
    if (item < first) {
      rows[item - from] = ~group;
      item++;
    }
    const last = Math.min(end, first + (inGroups[group] ?? 0));
    let entry = nthPassing(blocks, entries.starts[group] ?? 0, item - first);
    for (; item < last; item++) {
      rows[item - from] = entries.rows[entry] ?? 0;
      if (item + 1 < last) entry = nthPassing(blocks, entry + 1, 0);
    }
    group++;
    while (heads[group + 1] === item && group < inGroups.length - 1) group++;
  }
  return rows;
}

/** The first item that shows a row; −1 where it does not pass. */
export function itemOfRow(blocks: ListBlocks, row: number): number {
  if (row < 0 || row >= blocks.columns.count || !passes(blocks, row)) return -1;
  return firstEntry(blocks, row) === noEntry ? -1 : itemsBefore(blocks, row);
}

/** How many items stand before a row: before its first entry where it passes, else before where that would stand. */
export function itemsBefore(blocks: ListBlocks, row: number): number {
  const entry = firstEntry(blocks, row);
  if (entry === noEntry) return 0;
  const { starts } = blocks.entries;
  const group = lastUpTo(starts, entry);
  return firstOption(blocks, group) + passingBetween(blocks, starts[group] ?? 0, entry);
}

function firstEntry({ entries }: ListBlocks, row: number): number {
  const { offsets, at } = entries;
  let first = noEntry;
  const end = offsets === null ? row + 1 : (offsets[row + 1] ?? 0);
  for (let index = offsets === null ? row : (offsets[row] ?? 0); index < end; index++) {
    first = Math.min(first, at[index] ?? noEntry);
  }
  return first;
}

/** The place of the group in which an item stands, among all groups; 0 where the list is not grouped. */
export function groupOfItem({ heads }: ListBlocks, item: number): number {
  return Math.min(lastUpTo(heads, item), heads.length - 2);
}

/** The item of the first event in the group at this place. */
export function firstOption({ entries, heads }: ListBlocks, group: number): number {
  return (heads[group] ?? 0) + (entries.groups === null ? 0 : 1);
}

/** A number for an event (`row`, of this item) in its group, or for the head of that, wherever it stands in the list. */
export function keyInSection(blocks: ListBlocks, row: number, item: number): number {
  const group = blocks.entries.groups?.[groupOfItem(blocks, item)] ?? 0;
  return row < 0 ? -1 - group : row + group * blocks.columns.count;
}

/** Whether an item is the head of a group. */
export function isHead(blocks: ListBlocks, item: number): boolean {
  return blocks.entries.groups !== null && blocks.heads[groupOfItem(blocks, item)] === item;
}

function passes({ columns, mask, cut }: ListBlocks, row: number): boolean {
  return mask[row] === 0 && isInCut(columns, cut, row);
}

/** The entry of the passing one that has `n` passing ones before it, from entry `from` on; behind all where there is none. */
function nthPassing(blocks: ListBlocks, from: number, n: number): number {
  const { entries, counts } = blocks;
  let entry = from;
  let left = n;
  while (entry < entries.rows.length) {
    const block = entry >>> blockShift;
    const end = Math.min((block + 1) << blockShift, entries.rows.length);
    const isWhole = entry === block << blockShift;
    if (isWhole && left >= (counts[block] ?? 0)) {
      left -= counts[block] ?? 0;
      entry = end;
      continue;
    }
    for (; entry < end; entry++) {
      if (!passes(blocks, entries.rows[entry] ?? 0)) continue;
      if (left === 0) return entry;
      left--;
    }
  }
  return entry;
}

/** How many entries pass from `from` on and before `to`. */
function passingBetween(blocks: ListBlocks, from: number, to: number): number {
  const { entries, counts } = blocks;
  let passing = 0;
  let entry = from;
  while (entry < to) {
    const block = entry >>> blockShift;
    const end = (block + 1) << blockShift;
    if (entry === block << blockShift && end <= to) {
      passing += counts[block] ?? 0;
      entry = end;
      continue;
    }
    for (; entry < Math.min(end, to); entry++) if (passes(blocks, entries.rows[entry] ?? 0)) passing++;
  }
  return passing;
}
