import { setImmediate as nextTurn } from 'node:timers/promises';
import { reasonOf } from '../files/error-reason.ts';
import { indexAll, indexedRows, indexRows, type EventDoc } from './full-text.ts';
import { closeDatabase, createMemoryDatabase, openToWrite, type Database } from './open-database.ts';
import { wordTables } from './working-tables.ts';

const rowsAStep = 1000;

/**
 * Where the full text of a project is: in its file, where it is completed in the background; in memory, for a file that
 * cannot be written to.
 */
export class WordsOfProject {
  readonly #reader: Database;
  #ready: Promise<Database>;
  /** Whether it is in memory only until another program has finished its writing. */
  #isForNow = false;

  /** `reader` is the connection that the project is read by. */
  constructor(reader: Database) {
    this.#reader = reader;
    this.#ready = Promise.resolve(reader);
  }

  /**
   * Completes it, a little at a time; stops where `signal` is aborted. Edits keep it complete, a large import does not.
   * Rejects with SQLite's error where the file cannot be read now; it may be asked for again.
   */
  prepare(signal: AbortSignal): Promise<Database> {
    this.#ready = this.#ready
      // what another program kept from being read is read now
      .catch(() => this.#reader)
      .then((words) => (words === this.#reader || this.#isForNow ? this.#complete(signal) : words));
    return this.#ready;
  }

  async #complete(signal: AbortSignal): Promise<Database> {
    this.#isForNow = false;
    try {
      if (indexedRows(this.#reader) === Infinity || signal.aborted) return this.#reader;
      const writer = await openToWrite(this.#reader.name);
      try {
        await indexAll(writer, signal);
      } finally {
        closeDatabase(writer);
      }
      return this.#reader;
    } catch (error) {
      this.#isForNow = reasonOf(error).startsWith('SQLITE_BUSY');
      // a file that is read-only, gone, or being written by another program: that is told when it is edited
      return signal.aborted ? this.#reader : await this.#inMemory(signal);
    }
  }

  async #inMemory(signal: AbortSignal): Promise<Database> {
    const memory = await createMemoryDatabase();
    memory.exec(wordTables);
    const next = this.#reader
      .prepare<[number], EventDoc>(`SELECT fid, doc FROM events WHERE fid > ? ORDER BY fid LIMIT ${rowsAStep}`)
      .raw();
    let rows = next.all(-Infinity);
    while (rows.length > 0 && !signal.aborted) {
      indexRows(memory, rows);
      await nextTurn();
      rows = next.all(rows.at(-1)?.[0] ?? Infinity);
    }
    return signal.aborted ? this.#reader : memory;
  }
}
