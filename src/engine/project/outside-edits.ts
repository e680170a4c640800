import type { RecordFields, SingleEdit } from '../../shared/edit.ts';
import { success, type Message, type Result } from '../../shared/problem.ts';
import { indexAgain } from './full-text.ts';
import type { CellValues, ChangedRow } from './edited-rows.ts';
import type { PlannedEntry } from './history.ts';
import type { Database } from './open-database.ts';
import { outsideRecord } from './outside-record.ts';
import { parseDoc } from './parse-doc.ts';
import { planEdit } from './plan-edit.ts';
import { raiseRevision } from './project-revision.ts';
import { RecordsInHand } from './records-in-hand.ts';
import { allCells, type CellContext } from './row-cells.ts';
import type { RecordTable } from './record-lists.ts';

/** What another program has written into rows, and was noted in `ct_touched`, is about to become part of the records. */
export interface TakenUp extends PlannedEntry {
  /** All rows that are not as they were. */
  readonly rows: readonly ChangedRow[];
}

const label: Message = { key: 'journal.outside' };

/** Whether there is any. */
export function hasOutsideEdits(database: Database): boolean {
  return database.prepare('SELECT 1 FROM ct_touched LIMIT 1').get() !== undefined;
}

/**
 * Plans to take them up, within a transaction: the columns of each row are made what they were, and what the other program
 * has changed in them is an edit of the record, so that it can be taken back. Of a value that cannot stand in a record
 * nothing is taken; what the program has deleted is gone.
 */
export function planOutsideEdits(database: Database, language: string): Result<TakenUp> {
  const touched = database
    .prepare<[], ChangedRow>('SELECT tab AS "table", row AS fid FROM ct_touched ORDER BY tab, row')
    .all();
  const records = new RecordsInHand(database);
  const context: CellContext = { language, placeOf: (id) => records.get('places', id) };
  const groups = touched.map((row) => editsOf(database, row, context));
  database.exec('DELETE FROM ct_touched');
  raiseRevision(database);
  indexAgain(
    database,
    touched.filter(({ table }) => table === 'events').map(({ fid }) => fid),
  );
  const plan = (edits: readonly SingleEdit[]): ReturnType<typeof planEdit> =>
    planEdit(database, { kind: 'together', edits }, language);
  const all = plan(groups.flat());
  // a value that cannot stand is no reason to leave the others
  const planned = all.ok ? all : plan(groups.filter((edits) => plan(edits).ok).flat());
  if (!planned.ok) return planned;
  const { changes } = planned.value;
  return success({ changes, label, rows: [...touched, ...changes] });
}

/** What has become of a row, as edits of its record; its columns are as the record has them afterwards, until those are made. */
function editsOf(database: Database, { table, fid }: ChangedRow, context: CellContext): readonly SingleEdit[] {
  const list = table as RecordTable;
  const row = database.prepare<[number], CellValues>(`SELECT * FROM ${list} WHERE fid = ?`).get(fid);
  if (row === undefined) return [];
  const doc = parseDoc(row['doc']);
  const before = typeof doc === 'object' && doc !== null ? (doc as RecordFields) : null;
  const id = before?.['id'];
  const isOwn = typeof id === 'string' && isAlone(database, list, fid, id);
  const edits = outsideRecord(list, row, before, isOwn, context);
  if (edits === null) return [];
  if (before !== null && isOwn) {
    const cells: CellValues = { ...allCells(list, before, context), id };
    const settings = Object.keys(cells).map((name) => `${name} = @${name}`);
    database
      .prepare<[CellValues]>(`UPDATE ${list} SET ${settings.join(', ')}, rev = rev + 1 WHERE fid = @fid`)
      .run({ ...cells, fid });
  } else {
    // it comes back as a record that is made
    database.prepare(`UPDATE ${list} SET rev = -1 WHERE fid = ?`).run(fid);
    database.prepare(`DELETE FROM ${list} WHERE fid = ?`).run(fid);
  }
  return edits;
}

/** Whether no other row is that of the record: a row that was copied has the record of another one. */
function isAlone(database: Database, table: string, fid: number, id: string): boolean {
  return database.prepare(`SELECT 1 FROM ${table} WHERE id = ? AND fid <> ?`).get(id, fid) === undefined;
}
