import type { EditedList, JsonValue } from '../../shared/edit.ts';
import { referenceText, referredLists } from '../../shared/record-reference.ts';
import type { StoredList } from './record-lists.ts';
import { replaceAt, valuesAt, type ValuePath } from './values-at.ts';

/** Where the records of one list name those of another. */
export interface Reference {
  readonly from: StoredList;
  readonly path: ValuePath;
  /** A list, whose ids stand there; 'any': of several lists, each id after the name of its list. */
  readonly to: EditedList | 'any';
  /**
   * What becomes of the record when the named one is deleted: it forgets the name; it goes too, where no other name is
   * left there; or the deletion is refused, for it cannot be without.
   */
  readonly whenGone: 'forgets' | 'goes' | 'refuses';
  /** A name that leads nowhere is a word of its own. */
  readonly mayBeWord?: boolean;
}

/** What a filter by these facets names; it is kept where that leads nowhere, and shows that it finds nothing. */
const facetLists = [
  ['category', 'categories'],
  ['actor', 'actors'],
  ['place', 'places'],
  ['tag', 'tags'],
  ['source', 'sources'],
] as const;

export const references: readonly Reference[] = [
  { from: 'events', path: ['places', '*'], to: 'places', whenGone: 'forgets' },
  { from: 'events', path: ['actors', '*'], to: 'actors', whenGone: 'forgets' },
  { from: 'events', path: ['category'], to: 'categories', whenGone: 'forgets', mayBeWord: true },
  { from: 'events', path: ['tags', '*'], to: 'tags', whenGone: 'forgets', mayBeWord: true },
  { from: 'events', path: ['citations', '*', 'source'], to: 'sources', whenGone: 'forgets' },
  { from: 'places', path: ['coordinates', 'sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'places', path: ['site', 'sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'claims', path: ['source'], to: 'sources', whenGone: 'refuses' },
  { from: 'claims', path: ['actors', '*'], to: 'actors', whenGone: 'forgets' },
  { from: 'claims', path: ['places', '*'], to: 'places', whenGone: 'forgets' },
  { from: 'claims', path: ['events', '*'], to: 'events', whenGone: 'forgets' },
  { from: 'claims', path: ['context', '*'], to: 'events', whenGone: 'forgets' },
  { from: 'claims', path: ['map', 'figures', 'indicator'], to: 'indicators', whenGone: 'forgets' },
  { from: 'claims', path: ['map', 'figures', 'beside', '*', 'indicator'], to: 'indicators', whenGone: 'forgets' },
  { from: 'claims', path: ['assessment', 'sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'flows', path: ['from'], to: 'places', whenGone: 'refuses' },
  { from: 'flows', path: ['to'], to: 'places', whenGone: 'refuses' },
  { from: 'flows', path: ['via', '*'], to: 'places', whenGone: 'forgets' },
  { from: 'flows', path: ['sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'indicators', path: ['scope'], to: 'places', whenGone: 'forgets', mayBeWord: true },
  { from: 'indicators', path: ['points', '*', 'sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'relations', path: ['subject'], to: 'any', whenGone: 'goes' },
  { from: 'relations', path: ['object'], to: 'any', whenGone: 'goes' },
  { from: 'relations', path: ['sources', '*'], to: 'sources', whenGone: 'forgets' },
  { from: 'notes', path: ['about', '*'], to: 'any', whenGone: 'goes' },
  { from: 'eras', path: ['sources', '*'], to: 'sources', whenGone: 'forgets' },
  ...referencesOfViews('views', []),
  { from: 'stories', path: ['steps', '*', 'sources', '*'], to: 'sources', whenGone: 'forgets' },
  ...referencesOfViews('stories', ['steps', '*', 'view']),
];

/** What the views name that stand at a place in the records of a list. */
function referencesOfViews(from: StoredList, place: ValuePath): readonly Reference[] {
  const at = (to: EditedList, ...path: ValuePath): Reference => ({
    from,
    path: [...place, ...path],
    to,
    whenGone: 'forgets',
    ...(path.includes('facets') && { mayBeWord: true }),
  });
  return [
    at('events', 'selection', '*'),
    at('claims', 'claim'),
    ...facetLists.flatMap(([facet, to]) =>
      (['only', 'not'] as const).map((side) => at(to, 'filters', 'facets', facet, side, '*')),
    ),
    at('indicators', 'figures', 'rows', '*', 'indicator'),
    at('indicators', 'layers', 'figures', 'indicator'),
    at('indicators', 'layers', 'figures', 'beside', '*', 'indicator'),
  ];
}

/** The places in the records of `from` where records of `to` can be named. */
export function referencesFrom(from: StoredList, to: EditedList): readonly Reference[] {
  return references.filter((each) => each.from === from && (each.to === to || (each.to === 'any' && canBeAny(to))));
}

function canBeAny(list: EditedList): boolean {
  return referredLists.some((name) => name === list);
}

/** How a record of a list is written where a reference names it. */
export function nameAt({ to }: Reference, list: EditedList, id: string): string {
  const any = to === 'any' ? referredLists.find((name) => name === list) : undefined;
  return any === undefined ? id : referenceText({ list: any, id });
}

/** Whether a record names one of these at one of these places; `ids` are of the list that they lead to. */
export function namesOneOf(
  record: JsonValue,
  places: readonly Reference[],
  list: EditedList,
  ids: ReadonlySet<string>,
): boolean {
  return places.some((place) => {
    const prefix = nameAt(place, list, '');
    return valuesAt(record, place.path).some(
      ({ value }) => typeof value === 'string' && value.startsWith(prefix) && ids.has(value.slice(prefix.length)),
    );
  });
}

/** The record with other ids in these places: `replace` gives one for each, undefined where the name is to go. */
export function withOtherIds<T extends JsonValue>(
  record: T,
  place: Reference,
  list: EditedList,
  replace: (id: string) => string | undefined,
): T {
  const prefix = nameAt(place, list, '');
  return replaceAt(record, place.path, (value) => {
    if (typeof value !== 'string' || !value.startsWith(prefix)) return value;
    const id = value.slice(prefix.length);
    const other = replace(id);
    return other === undefined ? undefined : other === id ? value : prefix + other;
  });
}
