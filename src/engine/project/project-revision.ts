import type { Database } from './open-database.ts';

/**
 * Counts the changes of what a project says, in `ct_meta`: what is remembered of its records (`ct_column`) is true for one
 * number. Each transaction that changes a record raises it.
 */
export function raiseRevision(database: Database): void {
  database.prepare("INSERT OR REPLACE INTO ct_meta VALUES ('revision', ?)").run(String(projectRevision(database) + 1));
}

/** Zero where nothing was changed yet. */
export function projectRevision(database: Database): number {
  const revision = Number(database.prepare("SELECT value FROM ct_meta WHERE key = 'revision'").pluck().get() ?? 0);
  return Number.isSafeInteger(revision) ? revision : 0;
}
