import { facetColumns, type FacetColumns } from '../../kernels/facet-columns.ts';
import type { OpenDocument } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';

/** What the events of a document can be counted and filtered by; built when it is first asked for. */
export const facetsOf = rememberLast(({ columns, summary }: OpenDocument): FacetColumns =>
  facetColumns(columns, summary),
);
