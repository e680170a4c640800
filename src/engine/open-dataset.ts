import type { DatasetDocument, EditState } from '../shared/dataset-document.ts';
import type { EditedList, EditedRecord } from '../shared/edit.ts';
import type { EventDetails } from '../shared/explorer-api.ts';
import type { ColumnDirectory, EventColumns } from '../shared/event-columns.ts';
import type { EventRecord } from '../shared/dataset.ts';
import { failure, success, type Problem, type Result } from '../shared/problem.ts';
import { eventRelations } from '../kernels/event-relations.ts';
import { whenFlag } from '../shared/when.ts';
import { spokenNames } from '../messages/spoken-names.ts';
import { columnsInZone } from '../kernels/columns-in-zone.ts';
import { buildColumns } from './columns/build-columns.ts';
import { columnPieces, directoryOf } from './columns/column-bytes.ts';
import type { DatasetColumns } from './columns/columns-builder.ts';
import { editedRecord } from './edited-record.ts';
import { exportRecords, type ExportRecords } from './export/export-records.ts';
import { createEventDetails } from '../kernels/event-details.ts';
import type { BytesPiece } from './host/bytes-piece.ts';
import type { LoadedDataset } from './dataset/loaded-dataset.ts';
import type { ChangedRow } from './project/edited-rows.ts';
import { saveProject, type SaveTarget } from './project/save-project.ts';
import { ColumnSearch } from '../kernels/column-search.ts';
import { createSearchIndex, type SearchIndex } from './search/search-index.ts';

/** A dataset ready for windows: all that is asked of it is answered from here, and goes with it when it is closed. */
export interface OpenDataset {
  readonly document: DatasetDocument;
  /** Its columns. Rejects with Node's error. */
  events(): Promise<EventColumns>;
  /** What `asked` tells of the columns, as a part of `document.columns` or all of it. Rejects with Node's error. */
  bytesOf(asked: ColumnDirectory): Promise<readonly BytesPiece[]>;
  /** Fails where there is no such row, and where its record cannot be read any more. */
  detailsOf(row: number): Result<EventDetails>;
  /** The events of these rows as they are exported (null: of all), in the order of the rows. */
  exported(rows: Uint32Array | null, language: string): ExportRecords;
  /** Fails with `problem.recordGone`. */
  recordOf(list: EditedList, id: string): Promise<Result<EditedRecord>>;
  /** One bit a row, as `ColumnSearch` gives them; waits until all events can be found. */
  search(query: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Makes ready for searches, and for the next opening, while nothing else is to do; stops where `signal` is aborted. */
  prepare(signal: AbortSignal): Promise<void>;
  /**
   * Writes it there as a project; `tell` hears which part of it is done, 0 … 1. What could not be done is told, and what was
   * there before is there still.
   */
  saveTo(target: SaveTarget, tell?: (done: number) => void): Promise<Result<null>>;
  /**
   * What others have done to its file since it was last asked: 'touched', where another program has written rows that can be
   * taken up; 'changed', where another process of this one has edited it.
   */
  news(): 'none' | 'touched' | 'changed';
  /** As it is after these rows of its file were changed; null where it is not read from its file. */
  refreshed(rows: readonly ChangedRow[], state: DocumentState): Promise<OpenDataset | null>;
  close(): Promise<void>;
}

/** What a window is told of what is open beside the records. */
export interface DocumentState {
  readonly revision: number;
  readonly fileName: string;
  readonly originName: string;
  readonly fileKey: string;
  readonly edits: EditState;
  /** What is to be told of the file, before what is wrong in it. */
  readonly notices: readonly Problem[];
}

/** A dataset that is in memory whole. */
export function openDataset(read: LoadedDataset, state: DocumentState): OpenDataset {
  const dataset = { ...read, events: inTime(read.events) };
  const columns = buildColumns(dataset);
  const { events } = columns;
  const detailsOf = createEventDetails(dataset);
  // Not before it is open: to open a large file is wait enough.
  let index: SearchIndex | null = null;
  const searchIndex = (): SearchIndex => (index ??= createSearchIndex(dataset));
  const { statuses, certainties, timeZones } = columns;
  const columnSearch = new ColumnSearch(
    columnsInZone(events, timeZones, null),
    { ...dataset, statuses, certainties },
    spokenNames,
  );
  return {
    document: documentOf(dataset, columns, directoryOf(columns.events, state.revision), state),
    events: () => Promise.resolve(columns.events),
    bytesOf: (asked) => Promise.resolve(columnPieces(asked, columns.events)),
    detailsOf(row) {
      const event = dataset.events[row];
      return event === undefined ? failure('problem.badRequest') : success(detailsOf(event));
    },
    exported: (rows, language) =>
      exportRecords(
        { lists: dataset, count: events.count, keeping: null, eventAt: (row) => dataset.events[row] },
        rows,
        language,
      ),
    recordOf: (list, id) => Promise.resolve(editedRecord(dataset, list, id)),
    search: (query) => Promise.resolve(columnSearch.search(query, (terms) => searchIndex().rowsWith(terms))),
    prepare: (signal) => searchIndex().prepare(signal),
    // in the order in which they were read
    saveTo: (target) => saveProject(read, target, state.fileName),
    news: () => 'none',
    refreshed: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
}

/** As columns hold rows (`orderInTime`): by their start, then those without a date. */
export function inTime(events: readonly EventRecord[]): readonly EventRecord[] {
  const startOf = ({ when }: EventRecord): number =>
    (when.flags & whenFlag.undated) === 0 ? when.startEarliest : Infinity;
  return events.toSorted((a, b) => {
    const [one, other] = [startOf(a), startOf(b)];
    return one === other ? a.when.endLatest - b.when.endLatest || 0 : one - other;
  });
}

/** `dataset` may be without its events: those are in the columns, of which `directory` tells. */
export function documentOf(
  dataset: LoadedDataset,
  { statuses, certainties, timeZones }: Omit<DatasetColumns, 'events'>,
  directory: ColumnDirectory,
  { notices, ...state }: DocumentState,
): DatasetDocument {
  const { events: _, relations, kept: _kept, notes, ...lists } = dataset;
  return {
    ...lists,
    ...state,
    relations: eventRelations(relations),
    notes: notes.filter(({ about }) => about.length === 0),
    problems: [...notices, ...dataset.problems],
    statuses,
    certainties,
    timeZones,
    columns: directory,
  };
}
