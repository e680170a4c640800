import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyDatabase, type Database } from './open-database.ts';
import { addTables, projectSchema, watchWhatIsAdded } from './project-tables.ts';
import { listTable } from './working-tables.ts';

/**
 * Brings a project of schema 1 to this schema, before it is first written to; nothing happens where it is one already.
 * First a copy of it is made among the app's own files, then all is done in one transaction: nobody sees half of it.
 * Throws SQLite's error (`code`), or the system's.
 */
export async function migrateProject(database: Database, fileName: string, dataFolder: string): Promise<void> {
  if (schemaOf(database) === projectSchema) return;
  await copyDatabase(database, await copyPath(fileName, dataFolder));
  database
    .transaction(() => {
      // another process may have been here first
      if (schemaOf(database) !== projectSchema) toSchema2(database);
    })
    .immediate();
}

/** A name of its own for each copy: an older one is never written over. */
async function copyPath(fileName: string, dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'copies');
  await mkdir(folder, { recursive: true });
  const at = new Date().toISOString().replaceAll(/[:.]/g, '-');
  return join(folder, `${fileName.replace(/\.gpkg$/, '').slice(0, 120)} ${at}.gpkg`);
}

function schemaOf(database: Database): number {
  return Number(database.prepare("SELECT value FROM ct_meta WHERE key = 'schema'").pluck().get());
}

/** `brief` stays empty: what it would say is read from `doc` until the row is next written. */
function toSchema2(database: Database): void {
  database.exec(`
ALTER TABLE events ADD COLUMN brief TEXT;
ALTER TABLE ct_list RENAME TO ct_list_1;
${listTable}
INSERT INTO ct_list (list, id, ordinal, rev, doc)
  SELECT list, CASE WHEN json_valid(doc) THEN doc ->> 'id' END, ordinal, 1, doc FROM ct_list_1 ORDER BY list, ordinal;
DROP TABLE ct_list_1;`);
  addTables(database);
  watchWhatIsAdded(database);
  database.prepare("UPDATE ct_meta SET value = ? WHERE key = 'schema'").run(String(projectSchema));
}
