import type { Message } from '../../shared/problem.ts';
import { leaveToIndex } from './full-text.ts';
import type { ChangedRow } from './edited-rows.ts';
import { enterRowsSince, inTransaction, lastRows } from './history.ts';
import type { Database } from './open-database.ts';

/** In the order in which they refer to one another. */
const tables = ['sources', 'places', 'actors', 'events'] as const;

/**
 * Adds what another project holds to this one, as one entry of the journal, all or nothing. `path` is that of a project of
 * our own making, of this schema, whose ids are none of this one's. Throws SQLite's error (`code`).
 */
export function takeUpProject(database: Database, path: string, label: Message): readonly ChangedRow[] {
  database.prepare('ATTACH DATABASE ? AS added').run(path);
  try {
    return inTransaction(database, () => {
      const last = lastRows(database);
      const batch = addBatch(database);
      leaveToIndex(database);
      for (const table of tables) addTable(database, table, batch);
      addLists(database);
      return enterRowsSince(database, last, label);
    });
  } finally {
    database.exec('DETACH DATABASE added');
  }
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

function addTable(database: Database, table: (typeof tables)[number], batch: number): void {
  const names = database
    .prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE name != 'fid'")
    .pluck()
    .all(table);
  const values = names.map((name) => (name === 'batch' ? String(batch) : name));
  database.exec(
    `INSERT INTO main.${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM added.${table} ORDER BY fid`,
  );
}

/** Categories and tags go behind those that there are. */
function addLists(database: Database): void {
  database.exec(`
INSERT INTO main.ct_list (list, id, ordinal, rev, doc)
SELECT list, id, ordinal + (SELECT ifnull(max(ordinal), -1) + 1 FROM main.ct_list m WHERE m.list = a.list), rev, doc
FROM added.ct_list a ORDER BY fid`);
}
