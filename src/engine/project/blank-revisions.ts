import type { Database } from './open-database.ts';
import { watchBlanks, watchedTables } from './project-tables.ts';

/** How tables had `rev` before, in the SQL that made them, and how they have it. */
const strict = 'rev INTEGER NOT NULL DEFAULT 0';
const lenient = 'rev INTEGER NOT NULL ON CONFLICT REPLACE DEFAULT 0';

/**
 * Lets the tables of a project that was made before take rows in which another program writes NULL as `rev`, as those of a
 * new one do. Not a row of them changes, and so they are not made anew, which would copy a million events: the text that
 * made them says it another way, as SQLite has it for such changes ("Making Other Kinds Of Table Schema Changes" in its page
 * on ALTER TABLE). All or nothing; throws SQLite's error (`code`).
 */
export function takeBlankRevisions(database: Database): void {
  if (strictTables(database).length === 0) return;
  database.unsafeMode(true);
  try {
    database.transaction(() => replaceTexts(database)).immediate();
  } finally {
    database.pragma('writable_schema = OFF');
    database.unsafeMode(false);
  }
}

function replaceTexts(database: Database): void {
  const tables = strictTables(database);
  const version = Number(database.pragma('schema_version', { simple: true }));
  database.pragma('writable_schema = ON');
  const change = database.prepare<[string, string, string]>(
    "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = ?",
  );
  for (const table of tables) change.run(strict, lenient, table);
  // whoever has the file open reads the texts again
  database.pragma(`schema_version = ${version + 1}`);
  database.pragma('writable_schema = OFF');
  const trigger = database.prepare<[string]>("SELECT 1 FROM sqlite_schema WHERE type = 'trigger' AND name = ?").pluck();
  for (const table of tables) if (trigger.get(`ct_${table}_none`) === undefined) watchBlanks(database, table);
}

function strictTables(database: Database): readonly string[] {
  const text = database
    .prepare<[string], string>("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .pluck();
  return watchedTables.filter((table) => text.get(table)?.includes(strict));
}
