import { createGeoPackage, registerExtension, registerLayer, registerTable, type Layer } from './geopackage-tables.ts';
import type { Database } from './open-database.ts';
import { createSpatialIndex, fillSpatialIndex } from './spatial-index.ts';

/** Of the tables below, kept in `ct_meta`: `user_version` belongs to GeoPackage. A change of them is a new number. */
export const projectSchema = 1;

/** What other programs show on a map. */
const layers: readonly Layer[] = [
  { table: 'places', geometryType: 'POINT' },
  { table: 'events', geometryType: 'MULTIPOINT' },
  { table: 'flows', geometryType: 'MULTILINESTRING' },
];
/** What they show as a table. */
const readableTables = ['actors', 'sources', 'claims', 'indicators'];
/** What they are not bothered with. */
const workingTables = ['ct_meta', 'ct_list', 'ct_batch', 'ct_history', 'ct_change', 'ct_touched'];

/** Makes the tables of a project in an empty database; what is written next comes before `finishTables`. */
export function createTables(database: Database): void {
  createGeoPackage(database);
  database.exec(tables);
  for (const layer of layers) registerLayer(database, layer);
  for (const table of readableTables) registerTable(database, table);
  for (const table of workingTables) registerExtension(database, table);
  for (const layer of layers) createSpatialIndex(database, layer);
  database.prepare("INSERT INTO ct_meta VALUES ('schema', ?)").run(String(projectSchema));
}

/** Once the rows are in: the R-trees, and the triggers that watch who writes from now on. */
export function finishTables(database: Database): void {
  for (const layer of layers) {
    fillSpatialIndex(database, layer);
    database.exec(touchTriggers(layer.table));
  }
}

/**
 * A program that is not ours does not know `rev`: what it writes is noted in `ct_touched`, in plain SQL that every SQLite
 * can run.
 */
function touchTriggers(table: string): string {
  const note = (row: string): string => `BEGIN INSERT OR IGNORE INTO ct_touched VALUES ('${table}', ${row}); END;`;
  return `
CREATE TRIGGER ct_${table}_in AFTER INSERT ON ${table} WHEN NEW.rev = 0 ${note('NEW.fid')}
CREATE TRIGGER ct_${table}_up AFTER UPDATE ON ${table} WHEN NEW.rev = OLD.rev ${note('NEW.fid')}
CREATE TRIGGER ct_${table}_out AFTER DELETE ON ${table} WHEN OLD.rev >= 0 ${note('OLD.fid')}`;
}

/**
 * `doc` is the whole record in the words of the dataset format; the columns beside it are for other programs. AUTOINCREMENT:
 * the number of a row that was deleted is never given again.
 */
const tables = `
CREATE TABLE events (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTIPOINT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  edtf TEXT,
  earliest DATETIME,
  latest DATETIME,
  start_ms REAL,
  end_ms REAL,
  category TEXT,
  status TEXT,
  certainty TEXT,
  importance REAL,
  place_names TEXT,
  batch INTEGER REFERENCES ct_batch(batch),
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE places (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom POINT,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  country TEXT,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE flows (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  geom MULTILINESTRING,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  from_place TEXT,
  to_place TEXT,
  commodity TEXT,
  quantity REAL,
  unit TEXT,
  earliest DATETIME,
  latest DATETIME,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE actors (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  kind TEXT,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE sources (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  url TEXT,
  published DATETIME,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE claims (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  source TEXT,
  quotation TEXT,
  when_implied TEXT,
  earliest DATETIME,
  latest DATETIME,
  assessment TEXT,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE indicators (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL DEFAULT '',
  unit TEXT,
  rev INTEGER NOT NULL DEFAULT 0,
  doc TEXT);
CREATE TABLE ct_meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE ct_list (list TEXT NOT NULL, ordinal INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (list, ordinal));
CREATE TABLE ct_batch (batch INTEGER PRIMARY KEY, source_name TEXT NOT NULL, at TEXT NOT NULL, rejected INTEGER NOT NULL, report TEXT NOT NULL);
CREATE TABLE ct_history (
  entry INTEGER PRIMARY KEY AUTOINCREMENT,
  parent INTEGER REFERENCES ct_history(entry),
  at TEXT NOT NULL,
  command TEXT NOT NULL,
  label TEXT NOT NULL);
CREATE TABLE ct_change (
  change INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES ct_history(entry) ON DELETE CASCADE,
  tab TEXT NOT NULL,
  row INTEGER NOT NULL,
  other TEXT);
CREATE INDEX ct_change_entry ON ct_change(entry);
CREATE INDEX ct_history_parent ON ct_history(parent);
CREATE TABLE ct_touched (tab TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (tab, row)) WITHOUT ROWID;
`;
