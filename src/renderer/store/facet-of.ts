import { countUsedValues, facetColumn, type FacetColumn, type UsedValues } from '../../kernels/facet-columns.ts';
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

const usedOf: (document: OpenDocument) => Map<FacetName, UsedValues> = rememberFor(() => new Map());

/** How many values of a facet some event of a document has; counted once. */
export function usedValuesOf(document: OpenDocument, facet: FacetName): UsedValues {
  const known = usedOf(document);
  let used = known.get(facet);
  if (used === undefined) {
    used = countUsedValues(document.columns, document.summary, facet);
    known.set(facet, used);
  }
  return used;
}
