import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventBrief } from './event-brief.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { Database } from './open-database.ts';
import { addTables, projectSchema, watchReadableTables } from './project-tables.ts';
import { listTable } from './working-tables.ts';

/**
 * Brings a project of schema 1 to this schema, before it is first written to; nothing happens where it is one already.
 * First a copy of it is made among the app's own files, then all is done in one transaction: nobody sees half of it.
 * `dataset` is what was read from it. Throws SQLite's error (`code`), or the system's.
 */
export async function migrateProject(
  database: Database,
  fileName: string,
  dataset: LoadedDataset,
  dataFolder: string,
): Promise<void> {
  if (schemaOf(database) === projectSchema) return;
  await database.backup(await copyPath(fileName, dataFolder));
  database
    .transaction(() => {
      // another process may have been here first
      if (schemaOf(database) !== projectSchema) toSchema2(database, dataset);
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

function toSchema2(database: Database, { events }: LoadedDataset): void {
  database.exec(`
ALTER TABLE events ADD COLUMN brief TEXT;
ALTER TABLE ct_list RENAME TO ct_list_1;
${listTable}
INSERT INTO ct_list (list, id, ordinal, rev, doc)
  SELECT list, CASE WHEN json_valid(doc) THEN doc ->> 'id' END, ordinal, 1, doc FROM ct_list_1 ORDER BY list, ordinal;
DROP TABLE ct_list_1;`);
  addTables(database);
  watchReadableTables(database);
  // raising `rev`, as every write of ours does
  const describe = database.prepare('UPDATE events SET brief = ?, rev = rev + 1 WHERE id = ?');
  for (const event of events) describe.run(eventBrief(event), event.id);
  database.prepare("UPDATE ct_meta SET value = ? WHERE key = 'schema'").run(String(projectSchema));
}
