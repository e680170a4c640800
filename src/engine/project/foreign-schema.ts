import type { Problem } from '../../shared/problem.ts';
import { createMemoryDatabase, type Database } from './open-database.ts';
import { createTables, finishTables } from './project-tables.ts';

/**
 * What somebody else has put into a project that would act on what is written into it: triggers and views that no project
 * of ours has, or of the same name with another text. While a project is only read, none of them runs.
 */
export async function foreignSchema(database: Database): Promise<readonly Problem[]> {
  const own = await readOwn(actingParts);
  const foreign = actingParts(database).filter((part) => !own.includes(part));
  if (foreign.length === 0) return [];
  const message = { key: 'problem.projectForeignTriggers', values: { count: foreign.length } };
  return [{ path: '', message, severity: 'warning' }];
}

/** Whether a table of ours is gone from a project, or a column of one. More than ours do no harm: QGIS adds some. */
export async function lacksColumns(database: Database): Promise<boolean> {
  const present = new Set(columnNames(database));
  return (await readOwn(columnNames)).some((name) => !present.has(name));
}

/** The same of a new project. */
async function readOwn(read: (database: Database) => readonly string[]): Promise<readonly string[]> {
  const database = await createMemoryDatabase();
  try {
    createTables(database);
    await finishTables(database, () => Promise.resolve());
    return read(database);
  } finally {
    database.close();
  }
}

function actingParts(database: Database): readonly string[] {
  return database
    .prepare<[], string>("SELECT coalesce(sql, name) FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    .pluck()
    .all();
}

function columnNames(database: Database): readonly string[] {
  return database
    .prepare<[], string>(
      "SELECT s.name || '.' || c.name FROM sqlite_schema s, pragma_table_info(s.name) c WHERE s.type = 'table'",
    )
    .pluck()
    .all();
}
