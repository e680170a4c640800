import type { EventRecord } from '../../shared/dataset.ts';
import type { EventEdit } from '../../shared/explorer-api.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';
import { classifyProject } from './classify-project.ts';
import { dateColumns } from './date-columns.ts';
import { editedEvent } from './edit-event.ts';
import { eventBrief } from './event-brief.ts';
import { plainText } from './event-cells.ts';
import { foreignSchema } from './foreign-schema.ts';
import { edit, journalOf, redo, undo, type ChangedRow, type Journal } from './history.ts';
import { migrateProject } from './migrate-project.ts';
import { closeDatabase, openToWrite, type Database } from './open-database.ts';

/**
 * Changes the project in a file, each time as one transaction with an entry in its journal. What it gives is on the disk.
 * Where a change fails, with a problem and a way out, nothing has changed.
 */
export interface ProjectEditor {
  editEvent(row: number, change: EventEdit): Result<LoadedDataset>;
  /** Null where there is nothing to undo. */
  undo(): Result<LoadedDataset | null>;
  redo(): Result<LoadedDataset | null>;
  journal(): Journal;
  close(): void;
}

/**
 * The editor of the project that `dataset` was read from, once it is one of this schema. Fails where the file is none, or
 * may not be written to.
 */
export async function openEditor(
  { path, fileName }: FileToOpen,
  dataset: LoadedDataset,
  dataFolder: string,
): Promise<Result<ProjectEditor>> {
  let database: Database | null = null;
  try {
    database = await openToWrite(path);
    const project = classifyProject(database, fileName);
    const foreign = project.ok ? await foreignSchema(database) : [];
    if (project.ok && foreign.length === 0) {
      await migrateProject(database, fileName, dataFolder);
      return success(editorOf(database, fileName, dataset));
    }
    database.close();
    return project.ok ? { ok: false, problems: foreign } : project;
  } catch (error) {
    database?.close();
    return reasonOf(error) === 'SQLITE_NOTADB' ? failure('problem.notProject') : notKept(error, fileName);
  }
}

function editorOf(database: Database, fileName: string, first: LoadedDataset): ProjectEditor {
  let dataset = first;
  const say = plainText(first);
  const fidOf = database.prepare<[string], { readonly fid: number; readonly doc: string }>(
    'SELECT fid, doc FROM events WHERE id = ?',
  );
  const docOf = database.prepare<[number], string>('SELECT doc FROM events WHERE fid = ?').pluck();

  function writeEvent(event: EventRecord): readonly ChangedRow[] {
    const label = { command: 'editEvent', label: say(event.title), at: new Date().toISOString() };
    return edit(database, label, () => {
      const stored = fidOf.get(event.id);
      if (stored === undefined) throw new Error(`project: there is no event ${event.id} any more`);
      const { edtf, earliest, latest, startMs, endMs } = dateColumns(event.when);
      // what the rest of the record says stays as it is there
      const doc = {
        ...(JSON.parse(stored.doc) as object),
        title: event.title,
        shortTitle: event.shortTitle,
        when: edtf ?? undefined,
      };
      const dates = { edtf, earliest, latest, start_ms: startMs, end_ms: endMs };
      const values = { title: say(event.title), ...dates, brief: eventBrief(event), doc: JSON.stringify(doc) };
      return [{ table: 'events', fid: stored.fid, values }];
    });
  }

  /** The events of these rows as the file has them now. */
  function takeUp(rows: readonly ChangedRow[]): LoadedDataset {
    const changed = new Map(
      rows.map(({ fid }) => JSON.parse(docOf.get(fid) ?? '{}') as StoredEvent).map((doc) => [doc.id, doc]),
    );
    const events = dataset.events.map((event) => {
      const doc = changed.get(event.id);
      if (doc === undefined) return event;
      const taken = editedEvent(event, { title: doc.title, shortTitle: doc.shortTitle ?? {}, when: doc.when ?? '' });
      return taken.ok ? taken.value : event;
    });
    dataset = { ...dataset, events };
    return dataset;
  }

  function step(walk: typeof undo): Result<LoadedDataset | null> {
    try {
      const rows = walk(database);
      return success(rows === null ? null : takeUp(rows));
    } catch (error) {
      return notKept(error, fileName);
    }
  }

  return {
    editEvent(row, change) {
      const event = dataset.events[row];
      if (event === undefined) return failure('problem.badRequest');
      const edited = editedEvent(event, change);
      if (!edited.ok) return edited;
      try {
        return success(takeUp(writeEvent(edited.value)));
      } catch (error) {
        return notKept(error, fileName);
      }
    },
    undo: () => step(undo),
    redo: () => step(redo),
    journal: () => journalOf(database),
    close: () => closeDatabase(database),
  };
}

/** Of the record in `doc`, what an edit can change. */
interface StoredEvent {
  readonly id: string;
  readonly title: EventRecord['title'];
  readonly shortTitle?: EventRecord['title'];
  readonly when?: string;
}

function notKept(error: unknown, fileName: string): Result<never> {
  const reason = reasonOf(error);
  if (/^(SQLITE_|E[A-Z]+$)/.test(reason)) return failure('problem.editNotKept', { fileName, reason });
  throw error;
}
