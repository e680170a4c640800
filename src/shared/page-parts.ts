import type { EventRecord, Note, Relation } from './dataset.ts';
import type { DatasetDocument } from './dataset-document.ts';
import type { KnownPlace } from './known-place.ts';

/**
 * What a file of one page carries with it. Each part is an element of the page, whose id is `page-` and its name, and whose text is the part in
 * base64: no letter of it can end the element.
 */
export const pageParts = {
  /** `PageRecords` as `toWireText` writes it. */
  records: 'gzip',
  /** The columns of the events, as `PageRecords.document` tells of them. */
  columns: 'gzip',
  /** `CarriedTiles` as JSON. */
  tiles: 'gzip',
  /** The bytes that `CarriedTiles` tells of, of which tiles are compressed already. */
  basemap: 'plain',
  labels: 'gzip',
  /** The letters of the basemap's names, woff2. */
  'names-ja': 'plain',
  'names-ko': 'plain',
  'names-zh': 'plain',
} as const;
export type PagePart = keyof typeof pageParts;

/** Where the template of the page has its parts put. */
export const partsPlace = '<!-- parts -->';

/** Id of the element that holds a part. */
export function pageElementId(part: PagePart): string {
  return `page-${part}`;
}

export interface PageRecords {
  /** Of the app that made the page. */
  readonly version: string;
  readonly document: DatasetDocument;
  /** In the order of the rows. */
  readonly events: readonly EventRecord[];
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
  /** What its views ask to be near and its records do not know: where the gazetteer had it when the page was made. */
  readonly knownPlaces: readonly { readonly name: string; readonly place: KnownPlace }[];
  /** Id of the story that is told as soon as the page is open; null: none. */
  readonly story: string | null;
}

/** Which part of the basemap a page carries: the whole world from afar, and closer tiles around the places of its events. */
export interface CarriedTiles {
  /** Up to this zoom all tiles are there. */
  readonly wholeTo: number;
  /** Closer ones, as "z/x/y": those that are named here and not in the archive are open sea. */
  readonly tiles: readonly string[];
  /** Of the archive: offset and length of each range, as they follow one another in the page. */
  readonly ranges: readonly (readonly [offset: number, length: number])[];
}
