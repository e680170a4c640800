import { entriesInGroups, entriesInOrder } from '../../kernels/list-entries.ts';
import type { Language } from '../../shared/language.ts';
import type { ListOrder } from '../../shared/view.ts';
import { entriesInTime } from '../store/blocks-of.ts';
import type { Arrangement, OpenDocument } from '../store/explorer-state.ts';
import { groupingOf } from './list-grouping.ts';
import { sortedRows } from './list-sorting.ts';

/** What a list sorted by one thing and grouped by the same runs the other way as a whole. */
const sortOfGroup: Readonly<Record<ListOrder['group'], ListOrder['sort'] | null>> = {
  none: null,
  day: 'time',
  place: 'place',
  category: 'category',
};

/** All events in this order and under the heads of their groups; in slices, because to sort a million takes seconds. */
export function* arrangeList(
  document: OpenDocument,
  order: ListOrder,
  language: Language,
): Generator<void, Arrangement> {
  const { columns, summary, timeZone } = document;
  const arranged = { revision: summary.revision, timeZone, order, language };
  if (isInTime(order)) return { ...arranged, entries: entriesInTime(columns), nameOfGroup: () => '' };
  const rows = yield* sortedRows(document, order, language);
  yield;
  const grouping = yield* groupingOf(document, order.group, language);
  if (grouping === null) return { ...arranged, entries: entriesInOrder(rows, columns.count), nameOfGroup: () => '' };
  yield;
  const { groups, nameOf } = grouping;
  const entries = yield* entriesInGroups(rows, groups, order.descending && sortOfGroup[order.group] === order.sort);
  return { ...arranged, entries, nameOfGroup: (place) => nameOf(entries.groups?.[place] ?? 0) };
}

/** Whether the list stands as the columns have it, and nothing has to be sorted. */
export function isInTime({ sort, descending, group }: ListOrder): boolean {
  return sort === 'time' && !descending && group === 'none';
}
