import type { Place } from '../../shared/dataset.ts';
import type { LocalText } from '../../shared/language.ts';
import { success, type Result } from '../../shared/problem.ts';
import { writeFault } from '../project/database-fault.ts';
import { closeDatabase, createDatabase, openToWrite, type Database } from '../project/open-database.ts';
import { createTables, finishTables } from '../project/project-tables.ts';
import { recordText } from '../project/record-text.ts';
import { RecordWriter } from '../project/record-writer.ts';
import type { ImportNames } from './import-names.ts';
import type { ReadRow } from './read-row.ts';

/**
 * A project of its own that a table is read into, in one transaction: until it is finished there is nothing in it, and
 * what was there before the import has not been touched.
 */
export interface StagedProject {
  /** Writes the event of a row and what it was the first to name. Answers with the number of its row. */
  take(read: ReadRow): number;
  /**
   * Makes it a whole project. `sourceName` and `report` are kept of the import; `onward` is awaited between rows, and ends
   * it where it rejects.
   */
  finish(sourceName: string, rejected: number, report: string, onward: () => Promise<void>): Promise<void>;
  /** Closes the file, whole or not. */
  close(): void;
}

/** The first rows of a project all come in one batch. */
const firstBatch = 1;

/** `known`: places that are in the project already for which it is read. Throws SQLite's error (`code`). */
export async function createStagedProject(
  path: string,
  title: LocalText,
  names: ImportNames,
  known: readonly Place[],
): Promise<StagedProject> {
  const database = await createDatabase(path);
  // it is thrown away where anything fails, and copied or renamed once it is whole
  database.pragma('synchronous = OFF');
  database.exec('BEGIN IMMEDIATE');
  createTables(database);
  database.prepare("INSERT INTO ct_meta VALUES ('about', ?)").run(JSON.stringify({ title }));
  const batch = database.prepare(
    'INSERT OR REPLACE INTO ct_batch (batch, source_name, at, rejected, report) VALUES (?, ?, ?, ?, ?)',
  );
  batch.run(firstBatch, '', '', 0, '[]');
  const writer = new RecordWriter(database, title, firstBatch);
  for (const place of known) writer.know(place);
  const addToList = listWriter(database);
  let lastEvent = 0;

  return {
    take({ event }) {
      for (const source of names.sources.takeNew()) writer.write('sources', source);
      for (const place of names.places.takeNew()) writer.write('places', place);
      for (const actor of names.actors.takeNew()) writer.write('actors', actor);
      for (const category of names.categories.takeNew()) addToList('categories', category);
      for (const tag of names.tags.takeNew()) addToList('tags', tag);
      if (event === null) return 0;
      writer.write('events', event);
      return ++lastEvent;
    },
    async finish(sourceName, rejected, report, onward) {
      batch.run(firstBatch, sourceName, new Date().toISOString(), rejected, report);
      await finishTables(database, onward);
      database.exec('COMMIT');
    },
    close() {
      if (database.inTransaction) database.exec('ROLLBACK');
      closeDatabase(database);
    },
  };
}

/** Events that are taken out before others have their turn on the thread. */
const removedAStep = 200;

/**
 * Takes events out of a project that is not in use yet, by the numbers of their rows, all or none. Fails where it cannot be
 * written; rejects with what `onward` does (`done` 0 … 1).
 */
export async function removeStagedEvents(
  path: string,
  fids: readonly number[],
  fileName: string,
  onward: (done: number) => Promise<void>,
): Promise<Result<null>> {
  if (fids.length === 0) return success(null);
  let database: Database | null = null;
  try {
    database = await openToWrite(path);
    const mark = database.prepare<[number]>('UPDATE events SET rev = -1 WHERE fid = ?');
    const remove = database.prepare<[number]>('DELETE FROM events WHERE fid = ?');
    database.exec('BEGIN IMMEDIATE');
    for (const [at, fid] of fids.entries()) {
      if (at % removedAStep === 0) await onward(at / fids.length);
      // below zero, it was us who took it away (see `ct_touched`)
      mark.run(fid);
      remove.run(fid);
    }
    database.exec('COMMIT');
    return success(null);
  } catch (error) {
    return writeFault(error, fileName);
  } finally {
    if (database?.inTransaction === true) database.exec('ROLLBACK');
    if (database !== null) closeDatabase(database);
  }
}

function listWriter(database: Database): (list: 'categories' | 'tags', record: { readonly id: string }) => void {
  const insert = database.prepare<[string, string, number, string]>(
    'INSERT INTO ct_list (list, id, ordinal, rev, doc) VALUES (?, ?, ?, 1, ?)',
  );
  let ordinal = 0;
  return (list, record) => void insert.run(list, record.id, ordinal++, recordText(record));
}
