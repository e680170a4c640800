import { countBlocks, moveBlocks, type ListBlocks } from '../../kernels/list-blocks.ts';
import { entriesInOrder, type ListEntries } from '../../kernels/list-entries.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { Filtering } from './selectors.ts';

const lastOf = new WeakMap<ListEntries, ListBlocks>();

/**
 * What of a list passes: the same value until that changes. A step of the brush costs the events that come in or go out;
 * what is counted is kept with the entries, and goes with them.
 */
export function blocksOf(
  columns: EventColumns,
  entries: ListEntries,
  { mask, cut }: Pick<Filtering, 'mask' | 'cut'>,
): ListBlocks {
  const last = lastOf.get(entries);
  const isSameMask = last !== undefined && last.columns === columns && last.mask === mask;
  if (isSameMask && last.cut === cut) return last;
  const blocks = isSameMask ? moveBlocks(last, cut) : countBlocks(columns, entries, mask, cut);
  lastOf.set(entries, blocks);
  return blocks;
}

const timeEntries = new WeakMap<EventColumns, ListEntries>();

/** All events in time, as a list that is neither sorted nor grouped has them. */
export function entriesInTime(columns: EventColumns): ListEntries {
  const entries = timeEntries.get(columns) ?? entriesInOrder(columns.byList, columns.count);
  timeEntries.set(columns, entries);
  return entries;
}
