import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { EventColumns, ListColumn } from '../shared/event-columns.ts';
import { gradeOf } from '../shared/grade.ts';
import type { FacetName } from '../shared/view.ts';
import { evidenceSets, evidenceValues } from './evidence-sets.ts';
import { listSets, singleSets, type ValueSets } from './value-sets.ts';

/** Which values of one facet the events have; at least one each, since the empty id stands for "none". */
export interface FacetColumn extends ValueSets {
  /** Value i has this id; '' is that of the events without any. */
  readonly ids: readonly string[];
}

/** The lists that the columns index. */
export type FacetLists = Pick<
  DatasetDocument,
  'categories' | 'statuses' | 'certainties' | 'places' | 'actors' | 'sources' | 'tags'
>;

/** Something that events can be counted and filtered by. Values stand as in the lists, '' after them. */
export function facetColumn(columns: EventColumns, lists: FacetLists, facet: FacetName): FacetColumn {
  if (facet === 'evidence') return evidenceColumn(columns, lists);
  const { ids, held, valueOfItem } = facetSource(columns, lists, facet);
  return { ids, ...('offsets' in held ? listSets(held, ids.length - 1, valueOfItem) : singleSets(held, ids.length)) };
}

/** How many values of a facet some event has. */
export interface UsedValues {
  /** "None" among them. */
  readonly all: number;
  /** Without it. */
  readonly named: number;
}

/** Told without the column, for a facet that is not shown. */
export function countUsedValues(columns: EventColumns, lists: FacetLists, facet: FacetName): UsedValues {
  if (facet === 'evidence') return usedIn(evidenceColumn(columns, lists));
  const { ids, held, valueOfItem } = facetSource(columns, lists, facet);
  const used = new Uint8Array(ids.length);
  if ('offsets' in held) {
    for (const item of held.values) used[valueOfItem?.[item] ?? item] = 1;
    // an item without a value may stand beside one that has one
    const none = ids.length - 1;
    used[none] = 0;
    if (hasBareRow(held, none, valueOfItem)) used[none] = 1;
  } else for (const value of held) used[value] = 1;
  const all = used.reduce((sum, one) => sum + one, 0);
  return { all, named: used[ids.indexOf('')] === 1 ? all - 1 : all };
}

function evidenceColumn(columns: EventColumns, { sources }: FacetLists): FacetColumn {
  const isGraded = Uint8Array.from(sources, (source) => (gradeOf(source) === '' ? 0 : 1));
  return { ids: [...evidenceValues, ''], ...evidenceSets(columns, isGraded) };
}

function usedIn({ ids, sets, offsets, values }: FacetColumn): UsedValues {
  const used = new Set<number>();
  for (const set of new Set(sets)) for (const value of values.subarray(offsets[set], offsets[set + 1])) used.add(value);
  return { all: used.size, named: used.has(ids.length - 1) ? used.size - 1 : used.size };
}

/** Whether a row has no item with a value. */
function hasBareRow({ offsets, values }: ListColumn, none: number, valueOfItem: Uint32Array | null): boolean {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] ?? 0;
    let at = offsets[row] ?? 0;
    while (at < end && valueOfItem?.[values[at] ?? 0] === none) at++;
    if (at === end) return true;
  }
  return false;
}

/** Where the columns hold a facet: a number each row, or a list of items, which are values where `valueOfItem` is null. */
interface FacetSource {
  readonly ids: readonly string[];
  readonly held: Uint8Array | Uint16Array | ListColumn;
  readonly valueOfItem: Uint32Array | null;
}

function facetSource(columns: EventColumns, lists: FacetLists, facet: Exclude<FacetName, 'evidence'>): FacetSource {
  const { categories, statuses, certainties, places, actors, sources, tags } = lists;
  switch (facet) {
    case 'category':
      return { ids: categories.map(({ id }) => id), held: columns.category, valueOfItem: null };
    case 'status':
      return { ids: statuses, held: columns.status, valueOfItem: null };
    case 'certainty':
      return { ids: certainties, held: columns.certainty, valueOfItem: null };
    case 'actor':
      return { ids: idsAndNone(actors), held: columns.actors, valueOfItem: null };
    case 'place':
      return { ids: idsAndNone(places), held: columns.places, valueOfItem: null };
    case 'country': {
      const ids = [...new Set(places.flatMap(({ country }) => country ?? [])), ''];
      const numbers = new Map(ids.map((id, value) => [id, value]));
      const valueOfItem = Uint32Array.from(places, ({ country }) => numbers.get(country ?? '') ?? 0);
      return { ids, held: columns.places, valueOfItem };
    }
    case 'tag':
      return { ids: idsAndNone(tags), held: columns.tags, valueOfItem: null };
    case 'source':
      return { ids: idsAndNone(sources), held: columns.sources, valueOfItem: null };
    case 'grade': {
      const grades = sources.map(gradeOf);
      const ids = [...new Set(grades.filter((grade) => grade !== '').toSorted()), ''];
      const numbers = new Map(ids.map((id, value) => [id, value]));
      return { ids, held: columns.sources, valueOfItem: Uint32Array.from(grades, (grade) => numbers.get(grade) ?? 0) };
    }
  }
}

function idsAndNone(records: readonly { readonly id: string }[]): readonly string[] {
  return [...records.map(({ id }) => id), ''];
}
