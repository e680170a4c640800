import type { Place } from './dataset.ts';
import type { Language } from './language.ts';
import type { KnownPlace } from './known-place.ts';
import type { Message, Problem, Result } from './problem.ts';
import type { When } from './when.ts';

/** In which order a date in numbers says day, month and year; 'asked': both are possible, and only a person knows. */
export const dateOrders = ['dmy', 'mdy', 'ymd', 'asked'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the text of a table is read. */
export interface TableSettings {
  /** A label of the Encoding Standard: utf-8, windows-1252, shift_jis … */
  readonly encoding: string;
  /** One character. */
  readonly delimiter: string;
  /** One character; empty: none. */
  readonly quote: string;
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  readonly decimal: '.' | ',';
  readonly dateOrder: DateOrder;
  /** BCP 47 tag of the language in which the texts are kept. */
  readonly language: string;
}

/** Encodings that a person can choose from; what was detected may be another one. */
export const tableEncodings = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'utf-16le',
  'utf-16be',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
] as const;

export const tableDelimiters = [',', ';', '\t', '|'] as const;

/** What a column says of an event. `country` is any wider area by which places of one name are told apart. */
export const columnRoles = [
  'ignore',
  'title',
  'shortTitle',
  'summary',
  'when',
  'start',
  'end',
  'year',
  'month',
  'day',
  'time',
  'endYear',
  'endMonth',
  'endDay',
  'endTime',
  'lat',
  'lng',
  'latLng',
  'place',
  'country',
  'category',
  'status',
  'certainty',
  'importance',
  'actors',
  'sources',
  'sourceUrl',
  'tags',
  'note',
  'id',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface TableColumn {
  /** As the first row has it, else its number. */
  readonly name: string;
  readonly role: ColumnRole;
  /** The first values that are not empty. */
  readonly samples: readonly string[];
}

/** How sure it is what was detected. */
export interface TableCertainty {
  /** 0 … 1. Below `sureEncoding` a person is asked. */
  readonly encoding: number;
  /** 'mixed': some dates can only be read one way and some only the other. */
  readonly dateOrder: 'known' | 'ambiguous' | 'mixed';
}

export const sureEncoding = 0.8;

/** A table that a person has chosen, and how it would be read; nothing has been read into anything yet. */
export interface TableOffer {
  readonly importId: number;
  readonly fileName: string;
  readonly bytes: number;
  /** It was made of records of JSON: how its text is cut is no question. */
  readonly isOfRecords: boolean;
  readonly settings: TableSettings;
  readonly sure: TableCertainty;
  readonly columns: readonly TableColumn[];
  /** The first rows as they are cut, the header not among them. */
  readonly sampleRows: readonly (readonly string[])[];
  /** Name of the file for which the same header was mapped last; null where it was not. */
  readonly savedMapping: string | null;
}

/** How a row fared; each has one of these. `trays`: kept without a date or a place. */
export const rowResults = ['accepted', 'repaired', 'trays', 'rejected'] as const;
export type RowResult = (typeof rowResults)[number];

/** Something told of a row: what was repaired (before → after), why it was rejected, or what it lacks. */
export interface RowNote {
  /** Name of the column; empty: the row as a whole. */
  readonly field: string;
  readonly before: string;
  /** Empty where nothing took its place. */
  readonly after: string;
  readonly reason: Message;
  /** Of a name that may mean several places. */
  readonly choice?: PlaceChoice;
}

/** The places that a name of a table may mean, that which was taken first; at most so many as a person looks through. */
export interface PlaceChoice {
  /** As the gazetteer was asked for it. */
  readonly name: string;
  readonly area: string;
  readonly places: readonly KnownPlace[];
}

/** Where a name of a table is, as a person has chosen among the places of a `PlaceChoice`. */
export interface ChosenPlace extends Pick<PlaceChoice, 'name' | 'area'> {
  readonly lng: number;
  readonly lat: number;
}

/** A row as an event, to be looked at before the import. */
export interface PreviewRow {
  /** Number of the line in the file at which the row begins, from 1. */
  readonly line: number;
  readonly result: RowResult;
  readonly title: string;
  readonly when: When;
  /** When it would be with the month first, as long as nobody has said what does stand first and that makes a difference. */
  readonly otherWhen: When | null;
  /** Names of its places. */
  readonly places: readonly string[];
  /** Null: unplaced. */
  readonly point: { readonly lng: number; readonly lat: number } | null;
  readonly notes: readonly RowNote[];
}

export interface TablePreview {
  /** As they are with these settings; where no roles were asked for, with those that were found. */
  readonly columns: readonly TableColumn[];
  readonly sampleRows: readonly (readonly string[])[];
  readonly sure: TableCertainty;
  /** The first 100. */
  readonly rows: readonly PreviewRow[];
}

/** `roles` is as long as there are columns. */
export interface TableMapping {
  readonly settings: TableSettings;
  readonly roles: readonly ColumnRole[];
  /** Absent: none was chosen. */
  readonly places?: readonly ChosenPlace[];
}

/** A small city that was taken for the name in a row. */
export interface DoubtfulPlace {
  readonly line: number;
  readonly place: Pick<Place, 'name' | 'country'>;
}

/** accepted + repaired + trays + rejected = rows. A duplicate is one of those that were kept. */
export interface ImportReport {
  readonly fileName: string;
  readonly rows: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly trays: number;
  readonly rejected: number;
  /** Of the kept rows: those that are likely to be the same event as one before them, or as one that was there already. */
  readonly duplicates: number;
  /** Of the kept rows. */
  readonly undated: number;
  readonly unplaced: number;
  /** Of the kept rows: those that say no point, and lie where a place of the name is that they give. */
  readonly placedByName: number;
  /** Of these, the first few that lie in small cities which something else may be called as: the first row of each. */
  readonly doubtfulPlaces: readonly DoubtfulPlace[];
  /** Names of places that may mean something else than what was taken: of each it is told once, with the number of its rows. */
  readonly unclearNames: number;
  readonly mapping: TableMapping;
}

export const rowFilters = ['all', 'repaired', 'rejected', 'trays', 'duplicates', 'unclear'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** One thing told of one row of an import. */
export interface ImportRow extends RowNote {
  readonly line: number;
  readonly result: RowResult | 'duplicate' | 'unclear';
}

export interface ImportRows {
  /** How many there are in all. */
  readonly count: number;
  readonly rows: readonly ImportRow[];
}

/** What a window asks of an import. All of it fails with `problem.noImport` where that is not there any more. */
export interface ImportCalls {
  /**
   * How the first rows would be read, and go into a new project or what is open, whose places and events count then. `roles`
   * null: those that fit the columns.
   */
  previewImport(request: {
    readonly importId: number;
    readonly settings: TableSettings;
    readonly roles: readonly ColumnRole[] | null;
    readonly into: 'new' | 'open';
  }): Promise<Result<TablePreview>>;
  /**
   * Begins to read the whole table into a file of its own; nothing else changes. How far it has come, and what became of
   * it, comes as events. Fails where the mapping leaves a question open.
   */
  runImport(
    request: TableMapping & { readonly importId: number; readonly into: 'new' | 'open' },
  ): Promise<Result<null>>;
  /** Puts what was read into a new draft, or into what is open as one edit; it comes as `opened` or `changed`. */
  commitImport(request: { readonly importId: number; readonly duplicates: 'keep' | 'skip' }): Promise<Result<null>>;
  /** Ends an import at any moment, and takes away what it has made; what is open is as it was. Never fails. */
  cancelImport(request: { readonly importId: number }): Promise<Result<null>>;
  /** What is told of the rows that were read, also after the commit, until another table is offered. */
  getImportRows(request: {
    readonly importId: number;
    readonly filter: RowFilter;
    readonly from: number;
    readonly count: number;
  }): Promise<Result<ImportRows>>;
  /** The report, or the rejected rows as they came with the reasons beside them, as CSV that no spreadsheet runs. */
  getImportText(request: {
    readonly importId: number;
    readonly what: 'report' | 'rejected';
    readonly language: Language;
  }): Promise<Result<{ readonly fileName: string; readonly text: string }>>;
}

export const importCallNames = [
  'previewImport',
  'runImport',
  'commitImport',
  'cancelImport',
  'getImportRows',
  'getImportText',
] as const satisfies readonly (keyof ImportCalls)[];

/** What windows are told of an import. */
export type ImportEvent =
  | { readonly type: 'importOffered'; readonly offer: TableOffer }
  /** How far the reading is, or the adding after it. At most ten times a second. `done` 0 … 1. */
  | { readonly type: 'importing'; readonly importId: number; readonly rows: number; readonly done: number }
  | { readonly type: 'importRead'; readonly importId: number; readonly report: ImportReport }
  | { readonly type: 'importFailed'; readonly importId: number; readonly problems: readonly Problem[] };
