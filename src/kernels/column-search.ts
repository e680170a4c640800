import { facetColumn, type FacetColumn, type FacetLists } from './facet-columns.ts';
import { understandSearch } from './search-meaning.ts';
import { searchNames, type SearchNames, type SpokenNames } from './search-names.ts';
import { searchRows, type RowFinders } from './search-rows.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { FacetName } from '../shared/view.ts';

/** Finds the events of columns by what a person types; words are looked for by others. */
export class ColumnSearch {
  readonly #columns: EventColumns;
  readonly #names: SearchNames;
  /** Those that were asked for; a million rows have a byte or a few each. */
  readonly #facets = new Map<FacetName, FacetColumn>();

  /** The lists as the columns index them. */
  constructor(columns: EventColumns, lists: FacetLists, spoken: SpokenNames) {
    this.#columns = columns;
    this.#names = searchNames(lists, spoken);
  }

  /** One bit a row, least significant first: set where the row is what the query asks for. */
  search(query: string, rowsWith: RowFinders['rowsWith']): Uint8Array<ArrayBuffer> {
    const { meaning } = understandSearch(query, this.#names);
    const facetOf = (facet: FacetName): FacetColumn => this.#facetOf(facet);
    return searchRows(meaning, { columns: this.#columns, facetOf, rowsWith });
  }

  #facetOf(facet: FacetName): FacetColumn {
    const known = this.#facets.get(facet) ?? facetColumn(this.#columns, this.#names.lists, facet);
    this.#facets.set(facet, known);
    return known;
  }
}
