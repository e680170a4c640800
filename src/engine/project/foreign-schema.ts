import type { Problem } from '../../shared/problem.ts';
import { createMemoryDatabase, type Database } from './open-database.ts';
import { createTables, finishTables } from './project-tables.ts';

/**
 * What somebody else has put into a project that would act on what is written into it: triggers and views that no project
 * of ours has, or of the same name with another text. While a project is only read, none of them runs.
 */
export async function foreignSchema(database: Database): Promise<readonly Problem[]> {
  const own = await ownSchema();
  const foreign = actingParts(database).filter((part) => !own.has(part));
  if (foreign.length === 0) return [];
  const message = { key: 'problem.projectForeignTriggers', values: { count: foreign.length } };
  return [{ path: '', message, severity: 'warning' }];
}

async function ownSchema(): Promise<ReadonlySet<string>> {
  const database = await createMemoryDatabase();
  try {
    createTables(database);
    await finishTables(database, () => Promise.resolve());
    return new Set(actingParts(database));
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
