import type { Place } from '../../shared/dataset.ts';
import type { Message } from '../../shared/problem.ts';
import type { UnclearName } from './read-row-place.ts';
import type { ImportRow, ImportRows, PlaceChoice, RowFilter, RowNote } from '../../shared/table-import.ts';
import { whenFlag } from '../../shared/when.ts';
import { closeDatabase, createDatabase } from '../project/open-database.ts';
import type { ReadRow } from './read-row.ts';

/** A rejected row as it came, with what is wrong with it. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly notes: readonly RowNote[];
}

/** What is told of the rows of an import. It lies on the disk: of a million rows, each may have something to tell. */
export interface RowNotes {
  /** `cells` are kept where the row was rejected. */
  add(read: ReadRow, cells: readonly string[]): void;
  /** `event` is the number of its row in the project that it was read into. */
  addDuplicate(line: number, title: string, event: number, reason: Message): void;
  /** Once no row comes any more: tells of the unclear names in how many rows each is. How many names there are. */
  countUnclearNames(): number;
  rows(filter: RowFilter, from: number, count: number): ImportRows;
  rejected(): Iterable<RejectedRow>;
  /** Numbers as in `addDuplicate`. */
  duplicates(): readonly number[];
  close(): void;
}

const tables = `
CREATE TABLE told (
  fid INTEGER PRIMARY KEY, line INTEGER NOT NULL, result TEXT NOT NULL, field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, reason TEXT NOT NULL, choice TEXT);
CREATE INDEX told_result ON told(result);
CREATE INDEX told_line ON told(line);
CREATE TABLE rejected (line INTEGER PRIMARY KEY, cells TEXT NOT NULL);
CREATE TABLE duplicate (event INTEGER PRIMARY KEY);
BEGIN`;

/** Of a table with more unclear names, the others are told of each of their rows. */
const mostCounted = 50_000;

/** In a new file; in one transaction, as nobody reads it but this. Throws SQLite's error (`code`), as all that it gives does. */
export async function createRowNotes(path: string): Promise<RowNotes> {
  const database = await createDatabase(path);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -8000');
  database.exec(tables);
  const tell = database.prepare<[number, string, string, string, string, string, string | null]>(
    'INSERT INTO told (line, result, field, before, after, reason, choice) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const keep = database.prepare<[number, string]>('INSERT INTO rejected VALUES (?, ?)');
  const mark = database.prepare<[number]>('INSERT INTO duplicate VALUES (?)');
  const retell = database.prepare<[string, number]>('UPDATE told SET reason = ? WHERE fid = ?');
  /** By what the rows say. */
  const unclear = new Map<string, { readonly fid: number | bigint; readonly reason: Message; rows: number }>();
  const where = "@filter = 'all' OR result = @filter";
  const count = database
    .prepare<[{ readonly filter: string }], number>(`SELECT count(*) FROM told WHERE ${where}`)
    .pluck();
  const page = database.prepare<[{ readonly filter: string; readonly from: number; readonly limit: number }], ToldRow>(
    `SELECT line, result, field, before, after, reason, choice FROM told WHERE ${where} ORDER BY fid LIMIT @limit OFFSET @from`,
  );

  function addUnclear(line: number, { said, note }: UnclearName): void {
    const told = unclear.get(said);
    if (told !== undefined) {
      told.rows++;
      return;
    }
    const { field, before, after, reason, choice } = note;
    const offered = choice === undefined ? null : JSON.stringify(choice);
    const { lastInsertRowid: fid } = tell.run(line, 'unclear', field, before, after, JSON.stringify(reason), offered);
    if (unclear.size < mostCounted) unclear.set(said, { fid, reason, rows: 1 });
  }

  return {
    add({ line, result, notes, event, place, unclearName }, cells) {
      for (const { field, before, after, reason } of notes) {
        tell.run(line, result, field, before, after, JSON.stringify(reason), null);
      }
      if (unclearName !== null) addUnclear(line, unclearName);
      if (result === 'rejected') keep.run(line, JSON.stringify(cells));
      if (result !== 'trays' || event === null) return;
      // a date that was not understood has been told, and is the note of the event
      const isTold = event.whenNote !== undefined;
      if (!isTold && (event.when.flags & whenFlag.undated) !== 0) tell.run(line, result, '', '', '', undated, null);
      if (place?.coordinates === undefined) tell.run(line, result, '', nameOf(place), '', unplaced, null);
    },
    addDuplicate(line, title, event, reason) {
      tell.run(line, 'duplicate', '', title, '', JSON.stringify(reason), null);
      mark.run(event);
    },
    countUnclearNames() {
      for (const { fid, reason, rows } of unclear.values()) {
        if (rows > 1) retell.run(JSON.stringify({ ...reason, values: { ...reason.values, rows } }), Number(fid));
      }
      unclear.clear();
      return count.get({ filter: 'unclear' }) ?? 0;
    },
    rows(filter, from, limit) {
      const told = { filter: filter === 'duplicates' ? 'duplicate' : filter };
      return { count: count.get(told) ?? 0, rows: page.all({ ...told, from, limit }).map(readRow) };
    },
    *rejected() {
      const next = database.prepare<[number], { readonly line: number; readonly cells: string }>(
        'SELECT line, cells FROM rejected WHERE line > ? ORDER BY line LIMIT 1000',
      );
      const notesOf = database.prepare<[number], ToldRow>('SELECT * FROM told WHERE line = ? ORDER BY fid');
      for (let rows = next.all(0); rows.length > 0; rows = next.all(rows.at(-1)?.line ?? Infinity)) {
        for (const { line, cells } of rows) {
          yield { line, cells: JSON.parse(cells) as string[], notes: notesOf.all(line).map(readRow) };
        }
      }
    },
    duplicates: () => database.prepare<[], number>('SELECT event FROM duplicate ORDER BY event').pluck().all(),
    close() {
      if (database.inTransaction) database.exec('ROLLBACK');
      closeDatabase(database);
    },
  };
}

const undated = JSON.stringify({ key: 'table.undated' });
const unplaced = JSON.stringify({ key: 'table.unplaced' });

function nameOf(place: Place | null): string {
  return Object.values(place?.name ?? {})[0] ?? '';
}

type ToldRow = Omit<ImportRow, 'reason' | 'choice'> & { readonly reason: string; readonly choice: string | null };

function readRow({ line, result, field, before, after, reason, choice }: ToldRow): ImportRow {
  const told = { line, result, field, before, after, reason: JSON.parse(reason) as Message };
  return choice === null ? told : { ...told, choice: JSON.parse(choice) as PlaceChoice };
}
