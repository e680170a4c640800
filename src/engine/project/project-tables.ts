import { createGeoPackage, registerExtension, registerLayer, registerTable, type Layer } from './geopackage-tables.ts';
import type { Database } from './open-database.ts';
import { createQgisStyles } from './qgis-styles.ts';
import { attachmentTable, recordTables } from './record-tables.ts';
import { createSpatialIndex, fillSpatialIndex } from './spatial-index.ts';
import { addedTables, listTable, workingTables } from './working-tables.ts';

/** Of the tables, kept in `ct_meta`: `user_version` belongs to GeoPackage. A change of them is a new number. */
export const projectSchema = 2;

/** What other programs show on a map. */
const layers: readonly Layer[] = [
  { table: 'places', geometryType: 'POINT' },
  { table: 'events', geometryType: 'MULTIPOINT' },
  { table: 'flows', geometryType: 'MULTILINESTRING' },
];
/** What they show as a table. */
const readableTables = ['actors', 'sources', 'claims', 'indicators'];
/** In which the rows are noted that another program writes. */
export const watchedTables: readonly string[] = [...layers.map(({ table }) => table), ...readableTables];
/** What they are not bothered with. */
const unseenTables = ['ct_meta', 'ct_list', 'ct_batch', 'ct_history', 'ct_change', 'ct_touched'];
const unseenAddedTables = ['ct_version', 'ct_blob', 'ct_column', 'ct_search'];

/** Makes the tables of a project in an empty database; what is written next comes before `finishTables`. */
export function createTables(database: Database): void {
  createGeoPackage(database);
  database.exec(recordTables + workingTables + listTable);
  for (const layer of layers) registerLayer(database, layer);
  for (const table of readableTables) registerTable(database, table);
  for (const table of unseenTables) registerExtension(database, table);
  for (const layer of layers) createSpatialIndex(database, layer);
  addTables(database);
  database.prepare("INSERT INTO ct_meta VALUES ('schema', ?)").run(String(projectSchema));
}

/** The tables that schema 2 has beyond those of schema 1. */
export function addTables(database: Database): void {
  database.exec(attachmentTable + addedTables);
  registerTable(database, 'attachments');
  for (const table of unseenAddedTables) registerExtension(database, table);
  createQgisStyles(database);
}

/**
 * Once the rows are in: the R-trees, and the triggers that watch who writes from now on. `onward` is awaited between rows,
 * and ends it where it rejects.
 */
export async function finishTables(database: Database, onward: () => Promise<void>): Promise<void> {
  for (const layer of layers) {
    await fillSpatialIndex(database, layer, onward);
    watchTable(database, layer.table);
  }
  watchWhatIsAdded(database);
}

/** What schema 1 does not watch: it has triggers for the layers only. */
export function watchWhatIsAdded(database: Database): void {
  for (const table of readableTables) watchTable(database, table);
  for (const table of watchedTables) watchBlanks(database, table);
}

/**
 * A program that is not ours does not know `rev`: what it writes is noted in `ct_touched`, in plain SQL that every SQLite
 * can run.
 */
function watchTable(database: Database, table: string): void {
  const note = noteIn(table);
  database.exec(`
CREATE TRIGGER ct_${table}_in AFTER INSERT ON ${table} WHEN NEW.rev = 0 ${note('NEW.fid')}
CREATE TRIGGER ct_${table}_up AFTER UPDATE ON ${table} WHEN NEW.rev = OLD.rev ${note('NEW.fid')}
CREATE TRIGGER ct_${table}_out AFTER DELETE ON ${table} WHEN OLD.rev >= 0 ${note('OLD.fid')}`);
}

/** Where another program writes NULL as `rev`, as scripts do that name all columns, that is 0. */
export function watchBlanks(database: Database, table: string): void {
  const isBlanked = 'NEW.rev = 0 AND OLD.rev <> 0';
  database.exec(
    `CREATE TRIGGER ct_${table}_none AFTER UPDATE ON ${table} WHEN ${isBlanked} ${noteIn(table)('NEW.fid')}`,
  );
}

function noteIn(table: string): (row: string) => string {
  return (row) => `BEGIN INSERT OR IGNORE INTO ct_touched VALUES ('${table}', ${row}); END;`;
}
