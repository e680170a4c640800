import type { EventColumns } from '../shared/event-columns.ts';
import { noEntry, type ListEntries } from './list-entries.ts';
import { passingRows } from './passing-rows.ts';
import { lowestRow } from './row-bits.ts';
import { changedRows, isInCut, timeChanges, type TimeChange, type TimeCut } from './time-cut.ts';

/** Entries in a block: 1,024 of them, so that a million have a thousand blocks, and one is scanned in microseconds. */
export const blockShift = 10;

/** What of a list passes the filters: counted, so that any item is found without a list of all. Never written. */
export interface ListBlocks {
  readonly columns: EventColumns;
  readonly entries: ListEntries;
  /** 0 passes all filters but the brush. */
  readonly mask: Uint16Array;
  /** The brush. */
  readonly cut: TimeCut;
  /** How many entries of each block pass. */
  readonly counts: Uint32Array;
  /** How many entries of each group pass. */
  readonly inGroups: Uint32Array;
  /** The item at which each group begins, and behind the last one the number of items. A group without an event has none. */
  readonly heads: Uint32Array;
}

/** Counts all entries that pass. */
export function countBlocks(columns: EventColumns, entries: ListEntries, mask: Uint16Array, cut: TimeCut): ListBlocks {
  const counts = new Uint32Array(Math.ceil(entries.rows.length / (1 << blockShift)));
  const inGroups = new Uint32Array(entries.starts.length - 1);
  if (entries.groups === null) countRows(columns, entries, mask, cut, counts, inGroups);
  else countGroups(columns, entries, mask, cut, counts, inGroups);
  return { columns, entries, mask, cut, counts, inGroups, heads: headsOf(entries, inGroups) };
}

/** The same list under another brush: what comes in and goes out is counted, or all where that is less. */
export function moveBlocks(blocks: ListBlocks, cut: TimeCut): ListBlocks {
  const { columns, entries, mask } = blocks;
  if (changedRows(blocks.cut, cut) >= columns.count) return countBlocks(columns, entries, mask, cut);
  const counts = blocks.counts.slice();
  const inGroups = blocks.inGroups.slice();
  const move = entries.groups === null ? moveRows : moveInGroups;
  for (const change of timeChanges(columns, blocks.cut, cut)) move(entries, mask, change, counts, inGroups);
  return { columns, entries, mask, cut, counts, inGroups, heads: headsOf(entries, inGroups) };
}

/*
 * Below 0 for a moment, where a row goes out before it comes in: numbers of 32 bits come round again.
 */

/** Where each row has one entry or none: a loop of its own, for it is gone through in every step of a brush. */
function moveRows(
  { at }: ListEntries,
  mask: Uint16Array,
  { rows, by }: TimeChange,
  counts: Uint32Array,
  inGroups: Uint32Array,
): void {
  let moved = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    if (mask[row] !== 0) continue;
    const entry = at[row] ?? noEntry;
    if (entry === noEntry) continue;
    const block = entry >>> blockShift;
    counts[block] = (counts[block] ?? 0) + by;
    moved += by;
  }
  inGroups[0] = (inGroups[0] ?? 0) + moved;
}

function moveInGroups(
  { offsets, at, groupAt, placeOf }: ListEntries,
  mask: Uint16Array,
  { rows, by }: TimeChange,
  counts: Uint32Array,
  inGroups: Uint32Array,
): void {
  for (const row of rows) {
    if (mask[row] !== 0) continue;
    const end = offsets === null ? row + 1 : (offsets[row + 1] ?? 0);
    for (let index = offsets === null ? row : (offsets[row] ?? 0); index < end; index++) {
      const entry = at[index] ?? noEntry;
      const block = entry >>> blockShift;
      const group = placeOf[groupAt?.[index] ?? 0] ?? 0;
      counts[block] = (counts[block] ?? 0) + by;
      inGroups[group] = (inGroups[group] ?? 0) + by;
    }
  }
}

/** Row by row, as the columns lie: only the counters are reached at random. */
function countRows(
  columns: EventColumns,
  { at }: ListEntries,
  mask: Uint16Array,
  cut: TimeCut,
  counts: Uint32Array,
  inGroups: Uint32Array,
): void {
  let passing = 0;
  const isWhole = cut.undated;
  const rows = passingRows(mask);
  for (let word = 0; word < rows.length; word++) {
    for (let left = rows[word] ?? 0; left !== 0; left &= left - 1) {
      const row = lowestRow(left, word);
      if (!isWhole && !isInCut(columns, cut, row)) continue;
      const entry = at[row] ?? noEntry;
      if (entry === noEntry) continue;
      const block = entry >>> blockShift;
      counts[block] = (counts[block] ?? 0) + 1;
      passing++;
    }
  }
  inGroups[0] = passing;
}

/** Which rows pass as bytes first, then group by group: to look for the group of each row would take longer. */
function countGroups(
  columns: EventColumns,
  { rows, starts }: ListEntries,
  mask: Uint16Array,
  cut: TimeCut,
  counts: Uint32Array,
  inGroups: Uint32Array,
): void {
  const passes = new Uint8Array(columns.count);
  for (let row = 0; row < columns.count; row++) {
    if (mask[row] === 0 && isInCut(columns, cut, row)) passes[row] = 1;
  }
  for (let group = 0; group < inGroups.length; group++) {
    const end = starts[group + 1] ?? 0;
    let passing = 0;
    for (let entry = starts[group] ?? 0; entry < end; entry++) {
      if (passes[rows[entry] ?? 0] !== 1) continue;
      const block = entry >>> blockShift;
      counts[block] = (counts[block] ?? 0) + 1;
      passing++;
    }
    inGroups[group] = passing;
  }
}

function headsOf({ groups }: ListEntries, inGroups: Uint32Array): Uint32Array {
  const headSize = groups === null ? 0 : 1;
  const heads = new Uint32Array(inGroups.length + 1);
  let item = 0;
  for (let group = 0; group < inGroups.length; group++) {
    heads[group] = item;
    const passing = inGroups[group] ?? 0;
    if (passing > 0) item += headSize + passing;
  }
  heads[inGroups.length] = item;
  return heads;
}

/** The last index whose value is no greater, in values that never fall and begin with 0. */
export function lastUpTo(values: Uint32Array | Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
