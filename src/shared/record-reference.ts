/** The lists whose records others can speak of. */
export const referredLists = ['events', 'places', 'actors', 'sources', 'claims', 'flows', 'indicators'] as const;
export type ReferredList = (typeof referredLists)[number];

/** A record by the list in which it stands. */
export interface RecordReference {
  readonly list: ReferredList;
  readonly id: string;
}

/** As the dataset format writes it: "events/summit". An id may hold a slash itself. */
export function referenceText({ list, id }: RecordReference): string {
  return `${list}/${id}`;
}

/** Null for what is no reference. */
export function readReference(text: string): RecordReference | null {
  const slash = text.indexOf('/');
  const list = referredLists.find((name) => name === text.slice(0, slash));
  const id = text.slice(slash + 1);
  return list === undefined || id === '' ? null : { list, id };
}
