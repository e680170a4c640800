import type { Attachment } from './attachment.ts';

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
/** A record, or some of its fields, in the words of dataset format 1: dates are texts in EDTF. */
export type RecordFields = Readonly<Record<string, JsonValue>>;

/** The lists of a dataset whose records a person edits. */
export const editedLists = [
  'events',
  'places',
  'actors',
  'sources',
  'claims',
  'flows',
  'indicators',
  'categories',
  'tags',
  'relations',
  'notes',
  'annotations',
  'views',
  'stories',
] as const;
export type EditedList = (typeof editedLists)[number];

/** The lists whose order a person makes. */
export const orderedLists = ['views'] as const satisfies readonly EditedList[];
export type OrderedList = (typeof orderedLists)[number];

/** For each field that is a list of ids, some of them. */
export type ListedIds = Readonly<Record<string, readonly string[]>>;

/** One part of a record that is split: what is different in it. */
export interface SplitPart {
  readonly fields: RecordFields;
  /** Ids of the events that named the record and now name this part. */
  readonly takes?: readonly string[];
}

/** One thing done to records. */
export type SingleEdit =
  /** Sets fields of each record; null takes a field away. `add` and `remove`: entries of fields that are lists of ids. */
  | {
      readonly kind: 'change';
      readonly list: EditedList;
      readonly ids: readonly string[];
      readonly fields?: RecordFields;
      readonly add?: ListedIds;
      readonly remove?: ListedIds;
    }
  /** `fields.id` may be given, so that another edit of the same `together` can name it; else it is made from the title. */
  | { readonly kind: 'create'; readonly list: EditedList; readonly fields: RecordFields }
  /**
   * Who names a record forgets it; a relation or a note that is about nothing else goes too. Refused where a claim or a
   * flow could not be without it.
   */
  | { readonly kind: 'delete'; readonly list: EditedList; readonly ids: readonly string[] }
  /**
   * The first record stays and takes up what the others say, and all that name them. Where they differ its own words
   * stand, and a note about it holds the others'.
   */
  | { readonly kind: 'merge'; readonly list: EditedList; readonly ids: readonly string[] }
  /** The record becomes these parts: the first keeps its id and all who name it, the others are copies of it. */
  | { readonly kind: 'split'; readonly list: EditedList; readonly id: string; readonly parts: readonly SplitPart[] }
  /** Puts records into this order, in the places that they hold in their list. */
  | { readonly kind: 'order'; readonly list: OrderedList; readonly ids: readonly string[] }
  /**
   * Changes steps of a story, each by itself; null takes a step away, or a field of one. `order`: ids as they are to
   * follow each other; those that it does not name come after them. A new id is a new step, which `order` has to name.
   */
  | {
      readonly kind: 'steps';
      readonly list: 'stories';
      readonly id: string;
      readonly set?: Readonly<Record<string, RecordFields | null>>;
      readonly order?: readonly string[];
    };

/** One thing that a person does: it is made whole or not at all, and taken back as one. */
export type Edit = SingleEdit | { readonly kind: 'together'; readonly edits: readonly SingleEdit[] };

/** Records that name another one. */
export interface Referrers {
  readonly list: EditedList;
  readonly count: number;
  /** The first ones. */
  readonly ids: readonly string[];
}

/** A record as a form begins with it. */
export interface EditedRecord {
  readonly fields: RecordFields;
  readonly usedBy: readonly Referrers[];
  /** Its evidence, in the order in which it came. */
  readonly attachments: readonly Attachment[];
}
