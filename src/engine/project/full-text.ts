import { setImmediate as nextTurn } from 'node:timers/promises';
import { ownTexts } from '../../kernels/own-texts.ts';
import { searchWords } from '../search/search-words.ts';
import type { Database } from './open-database.ts';
import { parseDoc } from './parse-doc.ts';

// Full text of the events' own records (`ct_search`), row by row. What places, actors and others are called is not in it:
// there are few of them, and to rename one is not to write all events anew. `ct_meta` says how far it has come.

/** Read at once. Of more, so many would outlive the collections of young memory that all rows to come were put into old one. */
const rowsAStep = 50;
/** A step takes up rows for so long: each waits for the disk, and others for it. */
const stepMs = 80;

/** The number of the last row that is in the full text; Infinity: all are, and those that are written now. */
export function indexedRows(database: Database): number {
  const state = database.prepare("SELECT value FROM ct_meta WHERE key = 'indexed'").pluck().get();
  return state === 'all' ? Infinity : Number(state ?? -Infinity);
}

/** Takes up the next rows, in one transaction. False where all are in it. */
export function indexMore(database: Database): boolean {
  return database
    .transaction(() => {
      const next = database
        .prepare<[number], EventDoc>(`SELECT fid, doc FROM events WHERE fid > ? ORDER BY fid LIMIT ${rowsAStep}`)
        .raw();
      const begun = performance.now();
      let last = indexedRows(database);
      if (last === Infinity) return false;
      const index = indexer(database);
      while (last < Infinity && performance.now() - begun < stepMs) {
        const rows = next.all(last);
        index(rows);
        last = rows.length < rowsAStep ? Infinity : (rows.at(-1)?.[0] ?? Infinity);
      }
      const state = last === Infinity ? 'all' : String(last);
      database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('indexed', ?)").run(state);
      return last < Infinity;
    })
    .immediate();
}

/** Of many rows that are about to be written behind those that there are: they are taken up afterwards, step by step. */
export function leaveToIndex(database: Database): void {
  if (indexedRows(database) !== Infinity) return;
  const last = database.prepare('SELECT ifnull(max(fid), 0) FROM events').pluck().get();
  database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('indexed', ?)").run(String(last));
}

/** Takes up all rows, a step at a time: others have their turn in between. Stops where `signal` is aborted. */
export async function indexAll(database: Database, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && indexMore(database)) await nextTurn();
}

/** Within the transaction that has written these rows of `events`. */
export function indexAgain(database: Database, fids: Iterable<number>): void {
  const last = indexedRows(database);
  const remove = database.prepare<[number]>('DELETE FROM ct_search WHERE rowid = ?');
  const read = database.prepare<[number], EventDoc>('SELECT fid, doc FROM events WHERE fid = ?').raw();
  const rows: EventDoc[] = [];
  for (const fid of fids) {
    // the others' turn comes
    if (fid > last) continue;
    remove.run(fid);
    const row = read.get(fid);
    if (row !== undefined) rows.push(row);
  }
  indexRows(database, rows);
}

/**
 * Calls `found` with the rows that have all words of a match (`matchOf`). They may be a million: as one text they come out of
 * the database in half the time that each by itself takes, and its bytes as they are, without a string.
 */
export function findRows(database: Database, match: string, found: (fid: number) => void): void {
  const text = database
    .prepare<[string], Uint8Array | null>(
      'SELECT CAST(group_concat(rowid) AS BLOB) FROM ct_search WHERE ct_search MATCH ?',
    )
    .pluck()
    .get(match);
  if (text !== null && text !== undefined) eachNumber(text, found);
}

/** Calls `found` with the numbers that SQLite's `group_concat` has written as text: one at least, and none below 0. */
export function eachNumber(text: Uint8Array, found: (number: number) => void): void {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = (text[at] ?? 0) - zero;
    if (digit >= 0) number = 10 * number + digit;
    else {
      found(number);
      number = 0;
    }
  }
  found(number);
}

const zero = '0'.charCodeAt(0);

export type EventDoc = readonly [fid: number, doc: string | null];

/** Puts rows in that are not there yet. */
export function indexRows(database: Database, rows: readonly EventDoc[]): void {
  indexer(database)(rows);
}

function indexer(database: Database): (rows: readonly EventDoc[]) => void {
  const insert = database.prepare<[number, string]>('INSERT INTO ct_search (rowid, words) VALUES (?, ?)');
  return (rows) => {
    for (const [fid, doc] of rows) {
      const event = parseDoc(doc);
      if (typeof event === 'object' && event !== null) insert.run(fid, searchWords(ownTexts(event)));
    }
  };
}
