import type { PresenterOpening } from './presenter-link.ts';
import type { CheckedAttachment } from './attachment.ts';
import type { Claim, EventRecord, Note, Relation, Source } from './dataset.ts';
import type { DatasetDocument } from './dataset-document.ts';
import { draftCallNames, type DraftCalls, type DraftsState } from './draft.ts';
import type { Edit, EditedList, EditedRecord } from './edit.ts';
import { exportCallNames, type ExportCalls, type ExportRequest } from './export.ts';
import type { Journal } from './journal.ts';
import type { Language } from './language.ts';
import { ownMapCallNames, type OwnMapCalls } from './own-map.ts';
import type { Problem, Result } from './problem.ts';
import type { KnownPlace } from './known-place.ts';
import type { FoundPlaces } from './known-point.ts';
import { importCallNames, type ImportCalls, type ImportEvent, type TableOffer } from './table-import.ts';
import { pictureCallNames, type PictureCalls, type PictureRequest } from './picture.ts';
import type { ViewLink } from './view-link.ts';
import type { When } from './when.ts';

/** What a person has set, kept in the app's data folder. */
export interface Preferences {
  readonly language: Language | 'system';
  readonly theme: 'light' | 'dark' | 'high-contrast' | 'system';
  /** Whether the first steps are shown to a newcomer; false once they have been put away. */
  readonly showsHint: boolean;
}

export interface Session {
  readonly version: string;
  readonly preferences: Preferences;
  /** What is open; null where nothing could be opened, and then `problems` says why. */
  readonly document: DatasetDocument | null;
  readonly problems: readonly Problem[];
  readonly drafts: DraftsState;
  /** A table that was offered before the window came, and waits for an answer; absent where none does. */
  readonly offer?: TableOffer;
}

/** One event with all that is said of it. */
export interface EventDetails {
  readonly event: EventRecord;
  /** The sources cited by the event, by its claims and by its relations. */
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** What it has to do with other records, from either side. */
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
}

/**
 * What a dialog asks for: what can be opened, a table, whose columns a person gives their roles even where they are known,
 * as those of ACLED, or a map to lay on the basemap.
 */
export const fileKinds = ['any', 'table', 'map'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Names of files of each sort end so, without the dot. */
export const fileExtensions = {
  datasets: ['json', 'gpkg', 'geojson', 'jsonld', 'kml', 'kmz', 'gpx', 'xml', 'ics', 'geojsonl', 'umap', 'parquet'],
  tables: ['csv', 'tsv', 'tab', 'txt', 'xlsx', 'xlsm', 'jsonl', 'ndjson', 'json'],
  maps: ['pmtiles', 'mbtiles', 'geojson', 'json'],
} as const;

/** A file that a person dropped or chose: in a window, always a DOM `File` (which this project cannot name). */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
}

/** Bytes that a window made: in a window, always a DOM `Blob` (which this project cannot name). */
export interface MadeBytes {
  readonly size: number;
  readonly type: string;
}

/** What the engine does for a window: each takes one plain value and gives one. Values are JSON. */
export interface ExplorerCalls extends DraftCalls, ImportCalls, ExportCalls, PictureCalls, OwnMapCalls {
  /** All that a window needs to begin; waits until the file given at the start is open. */
  getSession(request: null): Promise<Result<Session>>;
  /** Fails with `problem.stale` when another file has been opened since. */
  getEventDetails(request: { readonly revision: number; readonly row: number }): Promise<Result<EventDetails>>;
  setPreferences(request: Preferences): Promise<Result<null>>;
  /** Opens the dataset that comes with the app; what becomes of it comes as an event. */
  openFirstDataset(request: null): Promise<Result<null>>;
  /**
   * Changes what is open, and gives the ids of the records that this was about; it is on the disk when it is answered, and
   * comes as an event. What is no project becomes a draft by that: a project in the app's data folder. `revision`: any
   * since the file was opened; two windows that change different fields of a record both have their way. Fails with
   * `problem.stale` where another file is open, and with `problem.recordGone`; what cannot stand is told with its place.
   */
  edit(request: {
    readonly revision: number;
    readonly edit: Edit;
  }): Promise<Result<{ readonly ids: readonly string[] }>>;
  /** What a form begins with. Fails as `edit` does. */
  getRecord(request: {
    readonly revision: number;
    readonly list: EditedList;
    readonly id: string;
  }): Promise<Result<EditedRecord>>;
  /** Takes the last edit back; nothing happens where there is none. */
  undo(request: null): Promise<Result<null>>;
  redo(request: null): Promise<Result<null>>;
  /** Takes evidence away from its record. Fails with `problem.noAttachment`. */
  removeAttachment(request: { readonly id: string }): Promise<Result<null>>;
  /** Compares all evidence with what it was when it was attached. */
  verifyEvidence(request: null): Promise<Result<readonly CheckedAttachment[]>>;
  /** All edits of what is open, and the versions that were named; empty for what was never edited. */
  getJournal(request: null): Promise<Result<Journal>>;
  /** Brings everything to where it was after this entry; 0: to the beginning. What is undone on the way can be redone. */
  goToEntry(request: { readonly entry: number }): Promise<Result<null>>;
  /** Gives a name to how everything is now. Fails with `problem.versionExists`. */
  nameVersion(request: { readonly name: string }): Promise<Result<null>>;
  /** Takes a name away, and nothing else. Fails, as the next two do, with `problem.noVersion`. */
  removeVersion(request: { readonly name: string }): Promise<Result<null>>;
  /** Brings everything to where it was in this version: an edit like others, which undo takes back. */
  restoreVersion(request: { readonly name: string }): Promise<Result<null>>;
  /** Opens a copy of what is open as it was in this version, which becomes a draft with its first edit; what becomes of it comes as an event. */
  openVersion(request: { readonly name: string }): Promise<Result<null>>;
  /** Where the gazetteer has places that what is open knows by their names only; ten thousand at most, and how many are left. Fails as `edit` does. */
  findPlaces(request: { readonly revision: number }): Promise<Result<FoundPlaces>>;
  /** Few places of the gazetteer that have a name beginning with this text, in any language, the best known first; none for one letter. */
  suggestPlaces(request: { readonly text: string }): Promise<Result<readonly KnownPlace[]>>;
  /**
   * Keeps the places of what is open that have a point as a gazetteer of one's own, which is asked before that of the app;
   * gives how many they are. Fails as `edit` does, and with `problem.gazetteerEmpty` and `problem.gazetteerLarge`.
   */
  keepGazetteer(request: { readonly revision: number }): Promise<Result<{ readonly count: number }>>;
  /** Forgets all gazetteers of one's own; gives how many there were. */
  removeGazetteers(request: null): Promise<Result<{ readonly count: number }>>;
  /** What a person means by a text: EDTF, or a date in words. The empty text is no date. */
  readWhen(request: { readonly text: string }): Promise<Result<When>>;
}

export type CallName = keyof ExplorerCalls;
export const callNames = [
  'getSession',
  'getEventDetails',
  'setPreferences',
  'openFirstDataset',
  'edit',
  'getRecord',
  'undo',
  'redo',
  'removeAttachment',
  'verifyEvidence',
  'getJournal',
  'goToEntry',
  'nameVersion',
  'removeVersion',
  'restoreVersion',
  'openVersion',
  'findPlaces',
  'suggestPlaces',
  'keepGazetteer',
  'removeGazetteers',
  'readWhen',
  ...draftCallNames,
  ...importCallNames,
  ...exportCallNames,
  ...pictureCallNames,
  ...ownMapCallNames,
] as const satisfies readonly CallName[];

/** What is being done to a file, in this order. */
export const openingStages = ['reading', 'parsing', 'checking', 'arranging'] as const;

/** How far the opening of a file has come. */
export interface OpeningProgress {
  readonly fileName: string;
  readonly stage: (typeof openingStages)[number];
  /** The part of this stage that is done, 0 … 1; null where it cannot be known. */
  readonly done: number | null;
}

/** What the engine tells every window, unasked. */
export type ExplorerEvent =
  | ({ readonly type: 'opening' } & OpeningProgress)
  | { readonly type: 'opened'; readonly document: DatasetDocument }
  /** What is open has been edited: ids are what they were, rows may be others, the revision is another one. */
  | { readonly type: 'changed'; readonly document: DatasetDocument }
  | { readonly type: 'openFailed'; readonly fileName: string; readonly problems: readonly Problem[] }
  | ImportEvent
  /** Of a large project, which part has been saved, 0 … 1. */
  | { readonly type: 'saving'; readonly fileName: string; readonly done: number }
  /** A person has chosen "Export…" in the menu of the system. */
  | { readonly type: 'exportAsked' }
  /** The same of "Drafts…". */
  | { readonly type: 'draftsAsked' }
  /** The same of "Save a picture…". */
  | { readonly type: 'pictureAsked' }
  /** The same of "Record a film…". */
  | { readonly type: 'recordingAsked' }
  /** A person has followed a link to a view of a dataset. */
  | { readonly type: 'linkFollowed'; readonly link: ViewLink }
  /** `count`: how many events are in the file that was saved; what is open may have others since. */
  | { readonly type: 'saved'; readonly fileName: string; readonly count: number }
  | { readonly type: 'saveFailed'; readonly fileName: string; readonly problems: readonly Problem[] }
  /** A draft was opened, left, made, taken away, brought back or downloaded. */
  | { readonly type: 'draftsChanged'; readonly drafts: DraftsState }
  /** A map was opened, by its path, or one was removed. */
  | { readonly type: 'mapsChanged'; readonly added: string | null }
  | { readonly type: 'preferencesChanged'; readonly preferences: Preferences };

/**
 * The one contract between a window and whatever hosts it, the same through both doors.
 * Bulk bytes do not pass here: they come by `fetchBytes` from the app's own origin (paths in `bytes-path.ts`).
 */
export interface ExplorerApi extends ExplorerCalls {
  /** `page`: a file that carries what it shows, and can only be read. */
  readonly host: 'electron' | 'browser' | 'page';
  /** Returns its own undo. */
  onEvent(listener: (event: ExplorerEvent) => void): () => void;
  fetchBytes(path: string): Promise<Result<ArrayBuffer>>;
  /** Opens a file that was dropped or chosen in the window; what becomes of it comes as an event. */
  openFile(file: ChosenFile): Promise<void>;
  /** Asks a person for a file of this kind first of all, and opens it; what becomes of it comes as an event. */
  chooseFile(kind: FileKind): Promise<void>;
  /** Asks a person where, and saves what is open there as a project; what becomes of it comes as an event. */
  saveProject(): Promise<void>;
  /** Asks a person for a file and keeps it with a record as evidence. False where nothing was chosen. */
  attachFile(list: EditedList, id: string): Promise<Result<boolean>>;
  /** Asks a person where, and saves an attachment there. False where nothing was chosen. */
  saveAttachment(id: string): Promise<Result<boolean>>;
  /** Asks a person where, and saves a text there, as UTF-8. False where nothing was chosen. */
  saveText(fileName: string, text: string): Promise<Result<boolean>>;
  /** Asks a person where, and saves bytes there that the window made, large ones too. False where nothing was chosen. */
  saveBytes(fileName: string, bytes: MadeBytes): Promise<Result<boolean>>;
  /** Asks a person where, and writes events there in another format. False where nothing was chosen. */
  saveExport(request: ExportRequest): Promise<Result<boolean>>;
  /** Asks a person where, and draws there what the window shows; `stopPicture` ends it. False where nothing was chosen. */
  savePicture(request: PictureRequest): Promise<Result<boolean>>;
  /**
   * Opens the window of who speaks beside the window that tells a story, or brings it to the front. To be called while a
   * key or a click is heard: else a browser opens nothing.
   */
  openPresenter(audience: string): Promise<PresenterOpening>;
}

/** What a host puts behind `window.explorer`: the narrow door through which all calls go. */
export interface ExplorerDoor {
  readonly host: 'electron' | 'browser';
  call(name: CallName, request: unknown): Promise<Result<unknown>>;
  onEvent(listener: (event: ExplorerEvent) => void): () => void;
  /** Headers that a fetch of bytes must carry; the same as long as the window lasts. */
  bytesHeaders(): Promise<Readonly<Record<string, string>>>;
  openFile(file: ChosenFile): Promise<void>;
  chooseFile(kind: FileKind): Promise<void>;
  saveProject(): Promise<void>;
  attachFile(list: EditedList, id: string): Promise<Result<boolean>>;
  saveAttachment(id: string): Promise<Result<boolean>>;
  saveText(fileName: string, text: string): Promise<Result<boolean>>;
  saveBytes(fileName: string, bytes: MadeBytes): Promise<Result<boolean>>;
  saveExport(request: ExportRequest): Promise<Result<boolean>>;
  savePicture(request: PictureRequest): Promise<Result<boolean>>;
  /**
   * Opens the window of who speaks beside the window that tells a story, or brings it to the front. To be called while a
   * key or a click is heard: else a browser opens nothing.
   */
  openPresenter(audience: string): Promise<PresenterOpening>;
}
