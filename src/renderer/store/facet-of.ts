import { facetColumn, type FacetColumn } from '../../kernels/facet-columns.ts';
import type { FacetName } from '../../shared/view.ts';
import type { OpenDocument } from './explorer-state.ts';
import { rememberFor } from './remember-for.ts';

const columnsOf: (document: OpenDocument) => Map<FacetName, FacetColumn> = rememberFor(() => new Map());

/** One of the facets that the events of a document can be counted and filtered by; built when it is first asked for. */
export function facetOf(document: OpenDocument, facet: FacetName): FacetColumn {
  const columns = columnsOf(document);
  let column = columns.get(facet);
  if (column === undefined) {
    column = facetColumn(document.columns, document.summary, facet);
    columns.set(facet, column);
  }
  return column;
}
