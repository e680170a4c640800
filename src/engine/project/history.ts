import type { Message, Result } from '../../shared/problem.ts';
import { indexAgain } from './full-text.ts';
import type { Database } from './open-database.ts';
import { raiseRevision } from './project-revision.ts';
import { readStoredMessage } from './stored-message.ts';

// One edit is one transaction and one entry of the journal. For each row that it changed, the journal holds the other side:
// the values that the row had, or null where there was none. To undo or redo is to swap that with the row. An entry knows
// the one before it: an edit after an undo begins a branch, and nothing that was undone is lost.

export type CellValue = string | number | null | Uint8Array;
export type CellValues = Readonly<Record<string, CellValue>>;

/** What a row is to become: these values in these columns, or gone where null. A row that is not there is made. */
export interface RowChange {
  readonly table: EditedTable;
  readonly fid: number;
  readonly values: CellValues | null;
}

/** What an entry of the journal is made of. */
export interface PlannedEntry {
  readonly changes: readonly RowChange[];
  /** What is said of it. */
  readonly label: Message;
}

/** A row that an edit, an undo or a redo has changed. */
export interface ChangedRow {
  readonly table: EditedTable;
  readonly fid: number;
}

const editedTables = ['events', 'places', 'flows', 'actors', 'sources', 'claims', 'indicators', 'ct_list'] as const;
type EditedTable = (typeof editedTables)[number];

/**
 * Makes the changes that `plan` gives, all or none, as one entry; they are on the disk when it returns. Where the plan
 * fails nothing happens, and where it changes nothing there is no entry. Throws SQLite's error.
 */
export function edit<Plan extends PlannedEntry>(database: Database, plan: () => Result<Plan>): Result<Plan> {
  const work = (): Result<Plan> => {
    const planned = plan();
    if (!planned.ok || planned.value.changes.length === 0) return planned;
    const { changes, label } = planned.value;
    const entry = database
      .prepare('INSERT INTO ct_history (parent, at, command, label) VALUES (?, ?, ?, ?)')
      .run(headOf(database), new Date().toISOString(), label.key, JSON.stringify(label)).lastInsertRowid;
    const note = database.prepare('INSERT INTO ct_change (entry, tab, row, other) VALUES (?, ?, ?, ?)');
    for (const { table, fid, values } of changes) note.run(entry, table, fid, swap(database, table, fid, values));
    keepIndexed(database, changes);
    setHead(database, Number(entry));
    return planned;
  };
  return database.transaction(work).immediate();
}

/** Takes the last edit back. Null where there is none. */
export function undo(database: Database): readonly ChangedRow[] | null {
  const work = (): readonly ChangedRow[] | null => {
    const head = headOf(database);
    if (head === null) return null;
    const rows = flip(database, head, 'DESC');
    keepIndexed(database, rows);
    const parent = database.prepare<[number]>('SELECT parent FROM ct_history WHERE entry = ?').pluck().get(head);
    setHead(database, typeof parent === 'number' ? parent : null);
    return rows;
  };
  return database.transaction(work).immediate();
}

/** Makes again what was undone last. Null where nothing was. */
export function redo(database: Database): readonly ChangedRow[] | null {
  const work = (): readonly ChangedRow[] | null => {
    const next = nextOf(database, headOf(database));
    if (next === null) return null;
    const rows = flip(database, next, 'ASC');
    keepIndexed(database, rows);
    setHead(database, next);
    return rows;
  };
  return database.transaction(work).immediate();
}

/** What undo and redo would act on; null where there is nothing. */
export interface Journal {
  readonly undo: Message | null;
  readonly redo: Message | null;
}

export function journalOf(database: Database): Journal {
  const head = headOf(database);
  const labelOf = (entry: number | null): Message | null => {
    const label = database.prepare<[number | null]>('SELECT label FROM ct_history WHERE entry = ?').pluck().get(entry);
    return typeof label === 'string' ? readStoredMessage(label) : null;
  };
  return { undo: labelOf(head), redo: labelOf(nextOf(database, head)) };
}

/** Swaps every row of an entry with its other side: backwards to undo it, forwards to redo it. */
function flip(database: Database, entry: number, direction: 'ASC' | 'DESC'): readonly ChangedRow[] {
  const changes = database
    .prepare<[number], readonly [number, unknown, number, string | null]>(
      `SELECT change, tab, row, other FROM ct_change WHERE entry = ? ORDER BY change ${direction}`,
    )
    .raw()
    .all(entry);
  const keep = database.prepare('UPDATE ct_change SET other = ? WHERE change = ?');
  return changes.map(([change, name, fid, other]) => {
    const table = editedTables.find((known) => known === name);
    if (table === undefined) throw new Error(`history: no table ${String(name)}`);
    keep.run(swap(database, table, fid, other === null ? null : unpack(other)), change);
    return { table, fid };
  });
}

/** Puts the values into the row, and gives what has to be put there to have it back: as text, null for "no row". */
function swap(database: Database, table: EditedTable, fid: number, values: CellValues | null): string | null {
  const known = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const columns = values === null ? known.filter((name) => name !== 'fid' && name !== 'rev') : Object.keys(values);
  const stranger = columns.find((name) => !known.includes(name));
  if (stranger !== undefined) throw new Error(`history: ${table} has no column ${stranger}`);
  const before = database
    .prepare<[number], CellValues>(`SELECT ${columns.join(', ')} FROM ${table} WHERE fid = ?`)
    .get(fid);
  // `rev` says that it was us who wrote: raised, and below zero before the row goes (see `ct_touched`)
  if (values === null) {
    database.prepare(`UPDATE ${table} SET rev = -1 WHERE fid = ?`).run(fid);
    database.prepare(`DELETE FROM ${table} WHERE fid = ?`).run(fid);
  } else if (before === undefined) {
    const marks = columns.map((name) => `@${name}`);
    database
      .prepare<[CellValues]>(
        `INSERT INTO ${table} (fid, rev, ${columns.join(', ')}) VALUES (@fid, 1, ${marks.join(', ')})`,
      )
      .run({ ...values, fid });
  } else {
    const settings = columns.map((name) => `${name} = @${name}`);
    database
      .prepare<[CellValues]>(`UPDATE ${table} SET ${settings.join(', ')}, rev = rev + 1 WHERE fid = @fid`)
      .run({ ...values, fid });
  }
  return before === undefined ? null : pack(before);
}

function keepIndexed(database: Database, rows: readonly ChangedRow[]): void {
  indexAgain(
    database,
    rows.filter(({ table }) => table === 'events').map(({ fid }) => fid),
  );
}

function headOf(database: Database): number | null {
  const head = Number(database.prepare("SELECT value FROM ct_meta WHERE key = 'head'").pluck().get() ?? 0);
  return Number.isSafeInteger(head) && head > 0 ? head : null;
}

/** The entry that was made last after this one. */
function nextOf(database: Database, head: number | null): number | null {
  const next = database
    .prepare<[number | null]>('SELECT max(entry) FROM ct_history WHERE parent IS ?')
    .pluck()
    .get(head);
  return typeof next === 'number' ? next : null;
}

function setHead(database: Database, entry: number | null): void {
  database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('head', ?)").run(String(entry ?? 0));
  raiseRevision(database);
}

/** How bytes are written where only JSON can stand. */
const bytesKey = '$bytes';

function pack(values: CellValues): string {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { [bytesKey]: Buffer.from(value).toString('base64') } : value,
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

function unpack(text: string): CellValues {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(bytesKey in value)) return value;
    return Buffer.from(String(value[bytesKey]), 'base64');
  }) as CellValues;
}
