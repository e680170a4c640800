import type { Message } from '../../shared/problem.ts';
import { leaveToIndex } from './full-text.ts';
import type { ChangedRow } from './edited-rows.ts';
import { enterRowsSince, lastRows } from './history.ts';
import type { Database } from './open-database.ts';

/** A project that another one takes up. */
export interface AddedProject {
  /** Of a project of our own making, of this schema, whose ids are none of the other's. */
  readonly path: string;
  /** Numbers of rows of events that are left out. */
  readonly skipped: readonly number[];
}

/** In the order in which they refer to one another. */
const tables = ['sources', 'places', 'actors', 'events'] as const;
type AddedTable = (typeof tables)[number];

/** Rows that are added before others have their turn on the thread. */
const rowsAStep = 500;

/**
 * Adds what another project holds to this one, as one entry of the journal, all or nothing. `onward` is awaited between rows
 * (`done` 0 … 1), and ends it where it rejects: nobody else may write by this connection meanwhile; others read the file as
 * it was. Throws SQLite's error (`code`).
 */
export async function takeUpProject(
  database: Database,
  { path, skipped }: AddedProject,
  label: Message,
  onward: (done: number) => Promise<void>,
): Promise<readonly ChangedRow[]> {
  database.prepare('ATTACH DATABASE ? AS added').run(path);
  try {
    skip(database, skipped);
    // what no longer fits in the cache would be written early, and readers be kept out between the steps
    database.pragma('cache_spill = OFF');
    database.exec('BEGIN IMMEDIATE');
    const last = lastRows(database);
    const batch = addBatch(database);
    leaveToIndex(database);
    for (const table of tables) await addTable(database, table, batch, onward);
    addLists(database);
    const rows = enterRowsSince(database, last, label);
    database.exec('COMMIT');
    return rows;
  } finally {
    // another file may have been opened meanwhile
    if (database.open) letGo(database);
  }
}

function letGo(database: Database): void {
  if (database.inTransaction) database.exec('ROLLBACK');
  database.pragma('cache_spill = ON');
  database.exec('DROP TABLE IF EXISTS temp.skipped; DETACH DATABASE added');
}

function skip(database: Database, skipped: readonly number[]): void {
  database.exec('CREATE TEMP TABLE skipped (fid INTEGER PRIMARY KEY)');
  const insert = database.prepare('INSERT INTO temp.skipped VALUES (?)');
  database.transaction(() => {
    for (const fid of skipped) insert.run(fid);
  })();
}

/** Its report, under the next number. */
function addBatch(database: Database): number {
  const batch = Number(database.prepare('SELECT ifnull(max(batch), 0) + 1 FROM main.ct_batch').pluck().get());
  database
    .prepare(
      'INSERT INTO main.ct_batch (batch, source_name, at, rejected, report) SELECT ?, source_name, at, rejected, report FROM added.ct_batch LIMIT 1',
    )
    .run(batch);
  return batch;
}

async function addTable(
  database: Database,
  table: AddedTable,
  batch: number,
  onward: (done: number) => Promise<void>,
): Promise<void> {
  const names = database
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE name != 'fid'")
    .pluck()
    .all(table);
  const values = names.map((name) => (name === 'batch' ? String(batch) : name));
  const kept = table === 'events' ? 'AND fid NOT IN (SELECT fid FROM temp.skipped)' : '';
  const add = database.prepare<[number, number]>(
    `INSERT INTO main.${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM added.${table} WHERE fid > ? AND fid <= ? ${kept} ORDER BY fid`,
  );
  const most = Number(database.prepare(`SELECT ifnull(max(fid), 0) FROM added.${table}`).pluck().get());
  for (let fid = 0; fid < most; fid += rowsAStep) {
    // of the four tables, events are nearly all there is
    await onward(table === 'events' ? fid / most : 0);
    add.run(fid, fid + rowsAStep);
  }
}

/** Categories and tags go behind those that there are. */
function addLists(database: Database): void {
  database.exec(`
INSERT INTO main.ct_list (list, id, ordinal, rev, doc)
SELECT list, id, ordinal + (SELECT ifnull(max(ordinal), -1) + 1 FROM main.ct_list m WHERE m.list = a.list), rev, doc
FROM added.ct_list a ORDER BY fid`);
}
