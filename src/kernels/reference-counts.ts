import type { EventColumns } from '../shared/event-columns.ts';

/** The lists of a document whose records events name. */
export type ReferredList = 'places' | 'actors' | 'sources' | 'categories' | 'tags';

/** How many events name each record of a list of `length`; index as in the document. An event that names two counts for both. */
export function referenceCounts(
  columns: Pick<EventColumns, 'places' | 'actors' | 'sources' | 'tags' | 'category'>,
  list: ReferredList,
  length: number,
): Uint32Array {
  const counts = new Uint32Array(length);
  const values = list === 'categories' ? columns.category : columns[list].values;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
