import type { FacetName, View } from '../../shared/view.ts';
import { rowOf } from './event-text.ts';
import type { OpenDocument } from './explorer-state.ts';

/** Whether all that a view names by its id is still in the document. */
export function viewStands(document: OpenDocument, { selection, pages, claim, filters, layers }: View): boolean {
  const { summary } = document;
  const events = filters.chain === null ? selection : [...selection, filters.chain];
  const named: readonly (readonly [Records, string | null | undefined])[] = [
    [summary.claims, claim],
    [summary.indicators, layers.figures?.indicator],
    ...pages.map(({ list, id }) => [summary[list], id] as const),
    ...facetsOfRecords.flatMap(([facet, list]) => {
      const { only = [], not = [] } = filters.facets[facet] ?? {};
      return [...only, ...not].map((id) => [summary[list], id] as const);
    }),
  ];
  return events.every((id) => rowOf(document, id) !== null) && named.every(([records, id]) => isAmong(records, id));
}

type Records = readonly { readonly id: string }[];

const facetsOfRecords = [
  ['category', 'categories'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['tag', 'tags'],
  ['source', 'sources'],
] as const satisfies readonly (readonly [FacetName, string])[];

/** The empty id asks for what has none. */
function isAmong(records: Records, id: string | null | undefined): boolean {
  return id === null || id === undefined || id === '' || records.some((record) => record.id === id);
}
