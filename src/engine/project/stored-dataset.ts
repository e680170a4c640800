import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventRecord } from '../../shared/dataset.ts';
import type { ColumnDirectory } from '../../shared/event-columns.ts';
import { failure, success, type Problem, type Result } from '../../shared/problem.ts';
import type { DatasetContext } from '../dataset/dataset-context.ts';
import { ProblemList } from '../dataset/problem-list.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { columnPieces, directoryOf } from '../columns/column-bytes.ts';
import { createEventDetails } from '../../kernels/event-details.ts';
import { exportRecords } from '../export/export-records.ts';
import { projectKeeping } from '../export/project-keeping.ts';
import { documentOf, type DocumentState, type OpenDataset } from '../open-dataset.ts';
import type { OpeningSteps } from '../opening-steps.ts';
import { wordFileBeside } from './column-file.ts';
import { readColumnCache, wantsColumnCache, writeColumnCache, type ReadProject } from './column-cache.ts';
import type { ChangedRow } from './edited-rows.ts';
import { closeReader, type Database } from './open-database.ts';
import { projectRevision } from './project-revision.ts';
import { hasOutsideEdits } from './outside-edits.ts';
import { readProjectLists } from './read-project.ts';
import { saveCopy } from './save-project.ts';
import { readStoredColumns, refreshStoredColumns, type StoredColumns } from './stored-columns.ts';
import { contextOf, readStoredEvent } from './stored-events.ts';
import { storedRecord } from './stored-record.ts';
import { StoredSearch } from './stored-search.ts';
import { readWordFile, writeWordFile } from './word-file.ts';
import { WordsOfProject } from './words-of-project.ts';

/** What is read of a project when it is opened: all but its events' records, which stay in the file. */
export interface StoredProject extends ReadProject {
  /** Reads the file, and writes nothing. */
  readonly database: Database;
  /** Where columns are kept. */
  readonly columnFolder: string;
  /** What the file holds that is not ours. */
  readonly foreign: readonly Problem[];
  readonly words: WordsOfProject;
  /** Of the project in the file, when this was read. */
  readonly revision: number;
  /** SQLite's number of the last state of the file that was looked at for edits by others; 0: none was. */
  readonly seen: { version: number };
}

/**
 * `dataFolder`: the app's. `check` is asked before the project's rows are read: what was kept of it is known to be sound.
 * Throws SQLite's error (`code`).
 */
export async function readStoredProject(
  database: Database,
  foreign: readonly Problem[],
  steps: OpeningSteps,
  dataFolder: string,
  check: () => Result<unknown>,
): Promise<Result<StoredProject>> {
  const columnFolder = join(dataFolder, 'columns');
  const revision = projectRevision(database);
  let read = await readColumnCache(database, columnFolder);
  if (read === null) {
    const checked = check();
    if (!checked.ok) return checked;
    read = await readRows(database, steps);
  }
  const words = new WordsOfProject(database);
  return success({ database, columnFolder, ...read, foreign, words, revision, seen: { version: 0 } });
}

async function readRows(database: Database, steps: OpeningSteps): Promise<ReadProject> {
  const lists = await readProjectLists(database, steps);
  await steps.enter('arranging');
  const problems = new ProblemList();
  const columns = await withoutCache(database, () => readStoredColumns(database, lists, problems, steps));
  return { columns, lists: withEvents(lists, columns, problems) };
}

/** While rows are read one after the other nothing is asked for twice, and each MB is needed for what is made of them. */
async function withoutCache<Read>(database: Database, read: () => Promise<Read>): Promise<Read> {
  const before = Number(database.pragma('cache_size', { simple: true }));
  database.pragma('shrink_memory');
  database.pragma('cache_size = -1000');
  try {
    return await read();
  } finally {
    database.pragma(`cache_size = ${before}`);
  }
}

/** As it is after these rows were changed. Throws SQLite's error (`code`). */
async function refreshStoredProject(before: StoredProject, changed: readonly ChangedRow[]): Promise<StoredProject> {
  const { database } = before;
  const revision = projectRevision(database);
  const isOfEvents = changed.every(({ table }) => table === 'events');
  const lists = isOfEvents ? before.lists : await readProjectLists(database, untold);
  const problems = new ProblemList();
  const rows = changed.filter(({ table }) => table === 'events').map(({ fid }) => fid);
  const columns =
    (await refreshStoredColumns(database, before.columns, lists, rows, problems)) ??
    (await readStoredColumns(database, lists, problems, untold));
  return { ...before, columns, lists: withEvents(lists, columns, problems), revision };
}

/**
 * A project whose events stay in its file: a record is read when it is asked for. `edited`: where its columns lie, and which
 * of them are as they were before it was edited; null where it was not.
 */
export function openStoredDataset(
  project: StoredProject,
  state: DocumentState,
  edited: ColumnDirectory | null = null,
): OpenDataset {
  const { database, lists, columns, foreign, words, seen } = project;
  const directory = edited ?? directorySince(columns.directory, state.revision);
  const notices = [...state.notices, ...foreign];
  const document = documentOf(lists, columns, directory, { ...state, notices });
  const docOf = database.prepare<[number]>('SELECT doc FROM events WHERE fid = ?').pluck();
  let details: ReturnType<typeof createEventDetails> | null = null;
  let context: DatasetContext | null = null;
  let search: Promise<StoredSearch> | null = null;
  const searchOf = (): Promise<StoredSearch> => (search ??= openSearch(project));
  return {
    document,
    events: () => columns.events(),
    async bytesOf(asked) {
      const { kept } = columns;
      // an answer that says the same as the file is sent from there
      if (kept !== null && asked.byteLength === directory.byteLength) {
        return [{ file: kept.path, from: 0, byteLength: asked.byteLength }];
      }
      return columnPieces(asked, await columns.events());
    },
    detailsOf(row) {
      const fid = columns.fids[row];
      if (fid === undefined) return failure('problem.badRequest');
      const problems = new ProblemList();
      const event = readStoredEvent(docOf.get(fid), (context ??= contextOf(lists)), problems);
      if (event === null) return { ok: false, problems: problems.list() };
      details ??= createEventDetails(lists);
      return success(details(event));
    },
    exported(rows, language) {
      const known = (context ??= contextOf(lists));
      const eventAt = (row: number): EventRecord | null =>
        readStoredEvent(docOf.get(columns.fids[row] ?? -1), known, new ProblemList());
      const { count } = columns.directory;
      return exportRecords({ lists, count, keeping: projectKeeping(database), eventAt }, rows, language);
    },
    recordOf: (list, id) => storedRecord(project, list, id),
    async search(query) {
      const ready = await words.prepare(new AbortController().signal);
      return (await searchOf()).search(ready, query);
    },
    async prepare(signal) {
      const ready = await words.prepare(signal);
      await pause(edited === null ? openingMs : restMs, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) return;
      // a first search or edit would wait for them
      const searched = await searchOf();
      const path = await keepColumns(project);
      if (signal.aborted) return;
      const gathered = await searched.gatherWords(ready, signal);
      // of what another host edited meanwhile they may have words of both states
      if (gathered === null || path === null || projectRevision(database) !== project.revision) return;
      // where they cannot be written, they are gathered once more
      await writeWordFile(wordFileBeside(path), gathered).catch(() => undefined);
    },
    saveTo: (target, tell) => saveCopy(database, target, tell),
    news() {
      const version = Number(database.pragma('data_version', { simple: true }));
      if (version === seen.version) return 'none';
      seen.version = version;
      if (hasOutsideEdits(database)) return 'touched';
      return projectRevision(database) === project.revision ? 'none' : 'changed';
    },
    async refreshed(rows, next) {
      const after = await refreshStoredProject(project, rows);
      const [now, then] = [await after.columns.events(), await columns.events()];
      return openStoredDataset(after, next, directoryOf(now, next.revision, { columns: then, document }));
    },
    async close() {
      try {
        await keepColumns(project);
        await columns.kept?.close();
      } finally {
        await closeReader(database);
      }
    },
  };
}

/** Where columns lie, all of which have come with this revision. */
function directorySince(directory: ColumnDirectory, revision: number): ColumnDirectory {
  const entries = Object.entries(directory.entries).map(
    ([name, entry]) => [name, { ...entry, since: revision }] as const,
  );
  return { ...directory, entries: Object.fromEntries(entries) };
}

/** What windows are given to show what was opened, before more is made ready. */
const openingMs = 2000;
/** After so long without an edit, the columns are kept. */
const restMs = 20_000;

async function openSearch(project: StoredProject): Promise<StoredSearch> {
  const { kept } = project.columns;
  const words = kept === null ? null : await readWordFile(wordFileBeside(kept.path));
  return new StoredSearch(project, await project.columns.events(), words);
}

/**
 * For the next opening, into the file whose path this is; null: into none. Where they cannot be kept, their folder or the
 * project being read-only or full, it reads its rows.
 */
async function keepColumns(project: StoredProject): Promise<string | null> {
  const { database, columnFolder, revision, columns } = project;
  try {
    const isWanted = await wantsColumnCache(database, project, revision, columnFolder);
    if (isWanted) return await writeColumnCache(database, project, revision, columnFolder);
    return columns.kept?.path ?? null;
  } catch {
    // nothing is lost: that the project cannot be written to is told when it is edited
    return null;
  }
}

const untold = { advance: () => Promise.resolve() };

/** The lists with the terms that events use, and with what could not be read of them. */
function withEvents(lists: LoadedDataset, columns: StoredColumns, problems: ProblemList): LoadedDataset {
  return {
    ...lists,
    ...columns.lists,
    problems: [...lists.problems, ...problems.list()],
    rejected: lists.rejected + problems.rejected,
  };
}
