import type BetterSqlite3 from 'better-sqlite3';
import { reasonOf } from '../files/error-reason.ts';
import { addSpatialFunctions } from './spatial-functions.ts';

// The one door to SQLite. The library is loaded when a project is first opened or saved, not when the app starts.

export type Database = BetterSqlite3.Database;

/** Below Node-API 10 the library does not fail: it takes the whole process down. */
const leastNodeApi = 10;
/** How long to wait for another program that is writing. */
const patienceMs = 2000;

/** Why SQLite cannot be used on this machine, whatever the file. */
export class DatabaseLibraryError extends Error {
  override readonly name = 'DatabaseLibraryError';
}

/** Opens a database that is never written to. Throws SQLite's error (`code`), or a `DatabaseLibraryError`. */
export async function openToRead(path: string): Promise<Database> {
  const database = await open(path, { readonly: true, fileMustExist: true, timeout: patienceMs });
  // what another program left in the file is data: its views and triggers get to call nothing of ours
  database.pragma('trusted_schema = OFF');
  return database;
}

/** Makes a database in an empty file, to be written to as by `openToWrite`. Throws as above. */
export async function createDatabase(path: string): Promise<Database> {
  const database = await open(path, { timeout: patienceMs });
  database.pragma('page_size = 8192');
  return readyToWrite(database);
}

/**
 * Opens a database that is there, its commits safe against a loss of power; what a program that was stopped has left half
 * written is undone. Throws as above.
 */
export async function openToWrite(path: string): Promise<Database> {
  return readyToWrite(await open(path, { fileMustExist: true, timeout: patienceMs }));
}

function readyToWrite(database: Database): Database {
  setJournal(database, 'TRUNCATE');
  database.pragma('synchronous = FULL');
  // pages that do not fit are in the system's memory still: with four times as much, an import takes as long
  database.pragma('cache_size = -16000');
  addSpatialFunctions(database);
  return database;
}

/** Opens a database that no other connection opens until this one is closed. Throws SQLITE_BUSY where one has. */
export async function openExclusively(path: string): Promise<Database> {
  const database = await open(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** A database that is gone when it is closed. Throws a `DatabaseLibraryError`. */
export async function createMemoryDatabase(): Promise<Database> {
  const database = await open(':memory:', {});
  addSpatialFunctions(database);
  return database;
}

/** Pages that are copied before others have their turn on the thread. */
const pagesAStep = 2000;

/** Copies a database as it is to a file that is empty or not there; `tell` hears which part is done. Rejects with SQLite's error. */
export async function copyDatabase(
  database: Database,
  path: string,
  tell: (done: number) => void = () => undefined,
): Promise<void> {
  await database.backup(path, {
    progress({ totalPages, remainingPages }) {
      // the first page is about to be copied
      tell(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
      return pagesAStep;
    },
  });
}

/** Closes a database that was written to; no other file is left beside it, unless another connection keeps it in WAL. */
export function closeDatabase(database: Database): void {
  if (!database.inTransaction) setJournal(database, 'DELETE');
  database.close();
}

/**
 * Closes what a project was read by, the last connection of ours: where another program has left it in WAL, as QGIS does
 * whose edits somebody reads meanwhile, all of it is in the one file again.
 */
export async function closeReader(database: Database): Promise<void> {
  try {
    const isInWal = isWal(database);
    database.close();
    if (isInWal) closeDatabase(await openToWrite(database.name));
  } catch {
    // gone, or not to be written to: whoever opens it next reads both files
    database.close();
  }
}

/**
 * Not WAL: a file that is copied, or replaced underneath, stays one file. Where another program has made it so, that lasts
 * until one connection is alone with it.
 */
function setJournal(database: Database, mode: 'TRUNCATE' | 'DELETE'): void {
  try {
    database.pragma(`journal_mode = ${mode}`);
  } catch (error) {
    if (reasonOf(error) !== 'SQLITE_BUSY' || !isWal(database)) throw error;
  }
}

function isWal(database: Database): boolean {
  return database.pragma('journal_mode', { simple: true }) === 'wal';
}

async function open(path: string, options: BetterSqlite3.Options): Promise<Database> {
  const nodeApi = Number(process.versions['napi'] ?? 0);
  if (nodeApi < leastNodeApi) throw new DatabaseLibraryError(`Node-API ${nodeApi}`);
  const { default: Sqlite } = await import('better-sqlite3');
  try {
    return new Sqlite(path, options);
  } catch (error) {
    const reason = reasonOf(error);
    // no binary for this system, or one that it cannot load
    if (['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND'].includes(reason)) throw new DatabaseLibraryError(reason);
    throw error;
  }
}
