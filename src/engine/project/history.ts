import { failure, success, type Message, type Result } from '../../shared/problem.ts';
import { holdsText, ownTexts } from '../../kernels/own-texts.ts';
import {
  EditedRows,
  editedTables,
  packValues,
  unpackValues,
  type CellValues,
  type ChangedRow,
  type EditedTable,
  type RowChange,
} from './edited-rows.ts';
import { indexAgain } from './full-text.ts';
import {
  aheadOf,
  headOf,
  isEntry,
  lineOf,
  parentOf,
  pathTo,
  setHead,
  tipOf,
  type JournalPath,
} from './journal-tree.ts';
import type { Database } from './open-database.ts';
import { parseDoc } from './parse-doc.ts';

// One edit is one transaction and one entry of the journal. For each row that it changed, the journal holds the other side:
// the values that the row had, or null where there was none. To undo or redo is to swap that with the row. An entry knows
// the one before it: an edit after an undo begins a branch, and nothing that was undone is lost.

/** What an entry of the journal is made of. */
export interface PlannedEntry {
  readonly changes: readonly RowChange[];
  /** What is said of it. */
  readonly label: Message;
}

/**
 * Makes the changes that `plan` gives, all or none, as one entry; they are on the disk when it returns. Where the plan
 * fails nothing happens, and where it changes nothing there is no entry. Throws SQLite's error.
 */
export function edit<Plan extends PlannedEntry>(database: Database, plan: () => Result<Plan>): Result<Plan> {
  return inTransaction(database, () => {
    database.exec('SAVEPOINT plan');
    const planned = plan();
    // a plan may have written on its way
    if (!planned.ok) database.exec('ROLLBACK TO plan');
    database.exec('RELEASE plan');
    if (planned.ok && planned.value.changes.length > 0) enter(database, planned.value);
    return planned;
  });
}

function enter(database: Database, { changes, label }: PlannedEntry): void {
  const rows = new EditedRows(database);
  const entry = newEntry(database, label);
  const note = database.prepare('INSERT INTO ct_change (entry, tab, row, other) VALUES (?, ?, ?, ?)');
  const reworded: number[] = [];
  for (const change of changes) {
    const before = rows.swap(change);
    note.run(entry, change.table, change.fid, before === null ? null : packValues(before));
    if (hasOtherWords(change, before)) reworded.push(change.fid);
  }
  indexAgain(database, reworded);
  setHead(database, entry, entry);
}

/** Takes the last edit back. Null where there is none. */
export function undo(database: Database): readonly ChangedRow[] | null {
  return inTransaction(database, () => {
    const head = headOf(database);
    return head === null ? null : walk(database, { back: [head], on: [] }, parentOf(database, head), tipOf(database));
  });
}

/** Makes again what was undone last. Null where nothing was. */
export function redo(database: Database): readonly ChangedRow[] | null {
  return inTransaction(database, () => {
    const next = aheadOf(database);
    return next === null ? null : walk(database, { back: [], on: [next] }, next, tipOf(database));
  });
}

/**
 * Brings everything to where it was after an entry; null: before the first one. Nothing is lost: what is undone on the
 * way can be made again. Fails with `problem.noEntry`.
 */
export function goTo(database: Database, entry: number | null): Result<readonly ChangedRow[]> {
  return inTransaction(database, () => {
    if (entry !== null && !isEntry(database, entry)) return failure('problem.noEntry');
    return success(jump(database, entry));
  });
}

/**
 * Brings everything to where it was after an entry, as a new edit: to undo it leads back to here. Fails as `goTo` does.
 */
export function restore(database: Database, entry: number | null, label: Message): Result<readonly ChangedRow[]> {
  return inTransaction(database, () => {
    if (entry !== null && !isEntry(database, entry)) return failure('problem.noEntry');
    const [head, tip] = [headOf(database), tipOf(database)];
    const rows = new EditedRows(database);
    const there = jump(database, entry).map((row) => ({ ...row, values: rows.read(row.table, row.fid) }));
    jump(database, head);
    setHead(database, head, tip);
    const changes = there.filter(({ table, fid, values }) => !isSameRow(values, rows.read(table, fid)));
    // a row that goes may have the id of one that comes
    const ordered = changes.toSorted((a, b) => Number(a.values !== null) - Number(b.values !== null));
    if (ordered.length > 0) enter(database, { changes: ordered, label });
    return success(ordered);
  });
}

/** The number of the last row of each table: what was put in since is above it. */
export type LastRows = ReadonlyMap<EditedTable, number>;

export function lastRows(database: Database): LastRows {
  const last = database.prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck();
  return new Map(editedTables.map((table) => [table, last.get(table) ?? 0]));
}

/**
 * Makes one entry of all rows that were put in since, within the transaction in which they were: an import of a million
 * rows is one step. Their `rev` is 1, as of all that we write.
 */
export function enterRowsSince(database: Database, last: LastRows, label: Message): readonly ChangedRow[] {
  const entry = newEntry(database, label);
  const rows = [...last].flatMap(([table, fid]) => {
    database
      .prepare('INSERT INTO ct_change (entry, tab, row, other) SELECT ?, ?, fid, NULL FROM ' + table + ' WHERE fid > ?')
      .run(entry, table, fid);
    const added = database.prepare<[number], number>(`SELECT fid FROM ${table} WHERE fid > ? ORDER BY fid`).pluck();
    return added.all(fid).map((number) => ({ table, fid: number }));
  });
  indexAgain(
    database,
    rows.filter(({ table }) => table === 'events').map(({ fid }) => fid),
  );
  setHead(database, entry, entry);
  return rows;
}

function newEntry(database: Database, label: Message): number {
  const { lastInsertRowid } = database
    .prepare('INSERT INTO ct_history (parent, at, command, label) VALUES (?, ?, ?, ?)')
    .run(headOf(database), new Date().toISOString(), label.key, JSON.stringify(label));
  return Number(lastInsertRowid);
}

/** Back to where both came from, and on from there. Redo leads where it led before, unless that is on another branch. */
function jump(database: Database, target: number | null): readonly ChangedRow[] {
  const tip = tipOf(database);
  const isOnTheWay = lineOf(database, tip).includes(target ?? 0);
  return walk(database, pathTo(database, target), target, isOnTheWay ? tip : target);
}

/** Each row once. */
function walk(
  database: Database,
  { back, on }: JournalPath,
  target: number | null,
  tip: number | null,
): readonly ChangedRow[] {
  const rows = new EditedRows(database);
  const reworded = new Set<number>();
  const changed = [
    ...back.flatMap((entry) => flip(database, rows, entry, 'DESC', reworded)),
    ...on.flatMap((entry) => flip(database, rows, entry, 'ASC', reworded)),
  ];
  indexAgain(database, reworded);
  setHead(database, target, tip);
  return [...new Map(changed.map((row) => [`${row.table} ${row.fid}`, row])).values()];
}

/**
 * Swaps every row of an entry with its other side: backwards to undo it, forwards to redo it. Notes in `reworded` the events
 * that are found by other words then.
 */
function flip(
  database: Database,
  rows: EditedRows,
  entry: number,
  direction: 'ASC' | 'DESC',
  reworded: Set<number>,
): readonly ChangedRow[] {
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
    const swapped = { table, fid, values: other === null ? null : unpackValues(other) };
    const before = rows.swap(swapped);
    keep.run(before === null ? null : packValues(before), change);
    if (hasOtherWords(swapped, before)) reworded.add(fid);
    return { table, fid };
  });
}

/** Whether an event is found by other words than before: most changes of many rows at once change none. */
function hasOtherWords({ table, values, fields }: RowChange, before: RowChange['values']): boolean {
  if (table !== 'events') return false;
  if (values === null || before === null) return true;
  if (fields !== undefined) return fields.some(holdsText);
  return 'doc' in values && wordsOf(values) !== wordsOf(before);
}

function wordsOf({ doc }: CellValues): string {
  const event = parseDoc(doc);
  return typeof event === 'object' && event !== null ? JSON.stringify(ownTexts(event)) : '';
}

function isSameRow(one: RowChange['values'], other: RowChange['values']): boolean {
  if (one === null || other === null) return one === other;
  return packValues(one) === packValues(other);
}

function inTransaction<T>(database: Database, work: () => T): T {
  return database.transaction(work).immediate();
}
