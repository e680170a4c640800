import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { EventColumns, ListColumn } from '../shared/event-columns.ts';
import type { FacetName } from '../shared/view.ts';

/**
 * Which values of one facet the events have: row i has the values values[offsets[i] … offsets[i + 1]), each once and
 * at least one, since the empty id stands for "none".
 */
export interface FacetColumn extends ListColumn {
  /** Value i has this id; '' is that of the events without any. */
  readonly ids: readonly string[];
}

export type FacetColumns = Readonly<Record<FacetName, FacetColumn>>;

/** The lists that the columns index. */
export type FacetLists = Pick<
  DatasetDocument,
  'categories' | 'statuses' | 'certainties' | 'places' | 'actors' | 'sources' | 'tags'
>;

/** Everything that events can be counted and filtered by, in one shape. Values stand as in the lists, '' after them. */
export function facetColumns(columns: EventColumns, lists: FacetLists): FacetColumns {
  const { categories, statuses, certainties, places, actors, sources, tags } = lists;
  const oneEach = new Uint32Array(columns.count + 1);
  for (let row = 0; row < oneEach.length; row++) oneEach[row] = row;
  const single = (ids: readonly string[], values: ArrayLike<number>): FacetColumn => ({
    ids,
    offsets: oneEach,
    values: new Uint32Array(values),
  });
  const countries = [...new Set(places.flatMap(({ country }) => country ?? []))];
  const noCountry = countries.length;
  const countryOf = Uint32Array.from(places, ({ country }) =>
    country === undefined ? noCountry : countries.indexOf(country),
  );
  const itself = (items: { readonly length: number }): Uint32Array =>
    Uint32Array.from({ length: items.length }, (_, item) => item);
  return {
    category: single(idsOf(categories), columns.category),
    status: single(statuses, columns.status),
    certainty: single(certainties, columns.certainty),
    actor: several([...idsOf(actors), ''], columns.actors, itself(actors)),
    place: several([...idsOf(places), ''], columns.places, itself(places)),
    country: several([...countries, ''], columns.places, countryOf),
    tag: several([...idsOf(tags), ''], columns.tags, itself(tags)),
    source: several([...idsOf(sources), ''], columns.sources, itself(sources)),
  };
}

function idsOf(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map(({ id }) => id);
}

/** `valueOf` gives the value of each item. The last id is "none", which does not stand beside another. */
function several(ids: readonly string[], list: ListColumn, valueOf: Uint32Array): FacetColumn {
  const none = ids.length - 1;
  const rows = list.offsets.length - 1;
  const offsets = new Uint32Array(rows + 1);
  const values = new Uint32Array(list.values.length + rows);
  let length = 0;
  for (let row = 0; row < rows; row++) {
    const start = length;
    const end = list.offsets[row + 1] ?? 0;
    for (let at = list.offsets[row] ?? 0; at < end; at++) {
      const value = valueOf[list.values[at] ?? 0] ?? none;
      if (value !== none && !stands(values, start, length, value)) values[length++] = value;
    }
    if (length === start) values[length++] = none;
    offsets[row + 1] = length;
  }
  return { ids, offsets, values: values.slice(0, length) };
}

/** A row has a few values: looking at each is cheaper than a set. */
function stands(values: Uint32Array, start: number, end: number, value: number): boolean {
  for (let at = start; at < end; at++) if (values[at] === value) return true;
  return false;
}
