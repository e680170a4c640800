import type { MessageKey } from '../../messages/en.ts';
import type { EditedList } from '../../shared/edit.ts';
import { credibilities, reliabilities } from '../../shared/grade.ts';

/** The lists whose records can be chosen by name in a form. */
export type NamedList = 'places' | 'actors' | 'sources' | 'categories' | 'tags' | 'commodities' | 'units';

/** Those to which a form can add. */
export type GrowingList = Exclude<NamedList, 'commodities' | 'units'>;

export function isGrowing(list: NamedList): list is GrowingList {
  return list !== 'commodities' && list !== 'units';
}

/** Where the words come from that a field of words offers. */
export type WordList =
  | 'eventStatus'
  | 'certainty'
  | 'placeKind'
  | 'actorKind'
  | 'sourceKind'
  | 'readAs'
  | 'flowKind'
  | 'relation'
  | 'country'
  | 'timeZone';

interface FieldBase {
  /** As the dataset format calls it. */
  readonly name: string;
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly isRequired?: true;
  /** Two such fields stand on a line. */
  readonly isHalf?: true;
}

/** What a form asks for. The kinds are those of dataset format 1. */
export type Field =
  /** A text for each language. `longest`: in characters. */
  | (FieldBase & { readonly kind: 'text'; readonly rows: number; readonly longest?: number })
  | (FieldBase & { readonly kind: 'texts' })
  | (FieldBase & { readonly kind: 'line' })
  | (FieldBase & { readonly kind: 'number' })
  | (FieldBase & { readonly kind: 'word'; readonly words: WordList })
  | (FieldBase & { readonly kind: 'importance' })
  /** Half of a source's grade: a letter, or a number. */
  | (FieldBase & { readonly kind: 'grade'; readonly scale: readonly (string | number)[] })
  | (FieldBase & { readonly kind: 'when' })
  | (FieldBase & { readonly kind: 'id'; readonly of: NamedList })
  | (FieldBase & { readonly kind: 'ids'; readonly of: NamedList })
  /** A record of any list, or several: `events/summit`. */
  | (FieldBase & { readonly kind: 'reference' })
  | (FieldBase & { readonly kind: 'references' })
  /** `isExact`: how closely it is known is not asked. */
  | (FieldBase & { readonly kind: 'coordinates'; readonly isExact?: true })
  | (FieldBase & { readonly kind: 'citations' });

const title: Field = { kind: 'text', name: 'title', label: 'field.title', rows: 1, isRequired: true };
const name: Field = { kind: 'text', name: 'name', label: 'field.name', rows: 1, isRequired: true };
const note: Field = { kind: 'text', name: 'note', label: 'field.note', rows: 2 };
const certainty: Field = {
  kind: 'word',
  name: 'certainty',
  label: 'field.certainty',
  words: 'certainty',
  isHalf: true,
};
const country: Field = { kind: 'word', name: 'country', label: 'field.country', words: 'country', isHalf: true };
const sources: Field = { kind: 'ids', name: 'sources', label: 'field.sources', of: 'sources' };
const when: Field = { kind: 'when', name: 'when', label: 'field.when', hint: 'field.when.hint' };

const eventFields: readonly Field[] = [
  title,
  { kind: 'text', name: 'shortTitle', label: 'field.shortTitle', rows: 1, longest: 28 },
  when,
  { kind: 'ids', name: 'places', label: 'field.places', of: 'places' },
  { kind: 'ids', name: 'actors', label: 'field.actors', of: 'actors' },
  { kind: 'ids', name: 'tags', label: 'field.tags', of: 'tags' },
  { kind: 'id', name: 'category', label: 'field.category', of: 'categories', isHalf: true },
  { kind: 'importance', name: 'importance', label: 'field.importance', isHalf: true },
  { kind: 'word', name: 'status', label: 'field.status', words: 'eventStatus', isHalf: true },
  certainty,
  { kind: 'text', name: 'summary', label: 'field.summary', rows: 4 },
  { kind: 'citations', name: 'citations', label: 'field.citations' },
  { kind: 'text', name: 'whenNote', label: 'field.whenNote', rows: 2 },
  { kind: 'word', name: 'timeZone', label: 'field.timeZone', words: 'timeZone' },
  { kind: 'texts', name: 'unverified', label: 'field.unverified' },
];

const placeFields: readonly Field[] = [
  name,
  { kind: 'coordinates', name: 'coordinates', label: 'field.coordinates', hint: 'field.coordinates.hint' },
  { kind: 'word', name: 'kind', label: 'field.kind', words: 'placeKind', isHalf: true },
  country,
  note,
];

const actorFields: readonly Field[] = [
  name,
  { kind: 'word', name: 'kind', label: 'field.kind', words: 'actorKind', isHalf: true },
  country,
  { kind: 'text', name: 'role', label: 'field.role', rows: 1 },
];

const sourceFields: readonly Field[] = [
  { kind: 'line', name: 'title', label: 'field.title', isRequired: true },
  { kind: 'line', name: 'publisher', label: 'field.publisher' },
  { kind: 'line', name: 'url', label: 'field.url' },
  { kind: 'when', name: 'date', label: 'field.date', hint: 'field.when.hint' },
  { kind: 'word', name: 'kind', label: 'field.kind', words: 'sourceKind', isHalf: true },
  { kind: 'word', name: 'readAs', label: 'field.readAs', words: 'readAs', isHalf: true },
  {
    kind: 'grade',
    name: 'reliability',
    label: 'field.reliability',
    hint: 'field.reliability.hint',
    scale: reliabilities,
  },
  {
    kind: 'grade',
    name: 'credibility',
    label: 'field.credibility',
    hint: 'field.credibility.hint',
    scale: credibilities,
  },
  note,
];

const flowFields: readonly Field[] = [
  { kind: 'text', name: 'label', label: 'field.label', rows: 1, isRequired: true },
  { kind: 'id', name: 'from', label: 'field.from', of: 'places', isRequired: true, isHalf: true },
  { kind: 'id', name: 'to', label: 'field.to', of: 'places', isRequired: true, isHalf: true },
  { kind: 'ids', name: 'via', label: 'field.via', of: 'places' },
  { ...when, isRequired: true },
  { kind: 'id', name: 'commodity', label: 'field.commodity', of: 'commodities', isRequired: true },
  { kind: 'number', name: 'value', label: 'field.value', isHalf: true },
  { kind: 'id', name: 'unit', label: 'field.unit', of: 'units', isHalf: true },
  { kind: 'word', name: 'kind', label: 'field.kind', words: 'flowKind', isRequired: true, isHalf: true },
  certainty,
  sources,
  note,
];

const relationFields: readonly Field[] = [
  { kind: 'reference', name: 'subject', label: 'field.subject', isRequired: true },
  { kind: 'word', name: 'predicate', label: 'field.predicate', words: 'relation', isRequired: true },
  { kind: 'reference', name: 'object', label: 'field.object', isRequired: true },
  when,
  note,
  sources,
];

const noteFields: readonly Field[] = [
  { kind: 'text', name: 'text', label: 'field.text', rows: 5, isRequired: true },
  { kind: 'references', name: 'about', label: 'field.about' },
  { kind: 'when', name: 'written', label: 'field.written', hint: 'field.when.hint' },
];

const annotationFields: readonly Field[] = [
  { kind: 'text', name: 'text', label: 'field.text', rows: 3, isRequired: true },
  { kind: 'when', name: 'when', label: 'field.annotationWhen', hint: 'field.annotationWhen.hint' },
  {
    kind: 'coordinates',
    name: 'point',
    label: 'field.annotationPoint',
    hint: 'field.annotationPoint.hint',
    isExact: true,
  },
  { kind: 'number', name: 'radiusKm', label: 'field.radiusKm', hint: 'field.radiusKm.hint' },
];

/** What can be set in several events at once. */
export const severalFields: readonly Field[] = [
  { kind: 'id', name: 'category', label: 'field.category', of: 'categories', isHalf: true },
  { kind: 'importance', name: 'importance', label: 'field.importance', isHalf: true },
  { kind: 'word', name: 'status', label: 'field.status', words: 'eventStatus', isHalf: true },
  certainty,
  { kind: 'ids', name: 'places', label: 'field.moveTo', of: 'places' },
  { kind: 'ids', name: 'add.tags', label: 'field.addTags', of: 'tags' },
  { kind: 'ids', name: 'remove.tags', label: 'field.removeTags', of: 'tags' },
  { kind: 'ids', name: 'add.actors', label: 'field.addActors', of: 'actors' },
  { kind: 'ids', name: 'remove.actors', label: 'field.removeActors', of: 'actors' },
  { kind: 'ids', name: 'add.places', label: 'field.addPlaces', of: 'places' },
  { kind: 'ids', name: 'remove.places', label: 'field.removePlaces', of: 'places' },
];

/** The lists of which a form can show a record. */
export const formLists = [
  'events',
  'places',
  'actors',
  'sources',
  'flows',
  'categories',
  'tags',
  'relations',
  'notes',
  'annotations',
] as const satisfies readonly EditedList[];
export type FormList = (typeof formLists)[number];

/** What the form of a record asks for, in this order. */
export const recordFields: Readonly<Record<FormList, readonly Field[]>> = {
  events: eventFields,
  places: placeFields,
  actors: actorFields,
  sources: sourceFields,
  flows: flowFields,
  categories: [name],
  tags: [name],
  relations: relationFields,
  notes: noteFields,
  annotations: annotationFields,
};

export function isFormList(list: EditedList): list is FormList {
  return list in recordFields;
}
