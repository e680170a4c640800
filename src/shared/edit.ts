export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };
/** A record, or some of its fields, in the words of dataset format 1: dates are texts in EDTF. */
export type RecordFields = Readonly<Record<string, JsonValue>>;

/** The lists of a dataset whose records a person edits. */
export const editedLists = ['events', 'places', 'actors', 'sources', 'claims', 'flows', 'indicators'] as const;
export type EditedList = (typeof editedLists)[number];

/** For each field that is a list of ids, some of them. */
export type ListedIds = Readonly<Record<string, readonly string[]>>;

/** One thing that a person does: it is made whole or not at all, and taken back as one. */
export type Edit =
  /** Sets fields of each record; null takes a field away. `add` and `remove`: entries of fields that are lists of ids. */
  | {
      readonly kind: 'change';
      readonly list: EditedList;
      readonly ids: readonly string[];
      readonly fields?: RecordFields;
      readonly add?: ListedIds;
      readonly remove?: ListedIds;
    };

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
}
