import type { Journal, JournalEntry, NamedVersion } from '../../shared/journal.ts';
import { failure, success, type Message, type Result } from '../../shared/problem.ts';
import { hasTable } from './classify-project.ts';
import { isEntry, aheadOf, headOf, lineOf } from './journal-tree.ts';
import type { Database } from './open-database.ts';
import { readStoredMessage } from './stored-message.ts';

/** Of a long journal, the latest entries are shown. */
const shownEntries = 1000;

/** What undo and redo would act on; null where there is nothing. */
export interface NextSteps {
  readonly undo: Message | null;
  readonly redo: Message | null;
}

export function nextSteps(database: Database): NextSteps {
  const labels = database.prepare<[number | null], string>('SELECT label FROM ct_history WHERE entry = ?').pluck();
  const labelOf = (entry: number | null): Message | null => {
    const label = labels.get(entry);
    return label === undefined ? null : readStoredMessage(label);
  };
  return { undo: labelOf(headOf(database)), redo: labelOf(aheadOf(database)) };
}

/** The journal as people read it, with the names that versions were given. */
export function readJournal(database: Database): Journal {
  const made = new Set(lineOf(database, headOf(database)));
  const rows = database
    .prepare<[number], { readonly entry: number; readonly at: string; readonly label: string }>(
      'SELECT entry, at, label FROM ct_history ORDER BY entry DESC LIMIT ?',
    )
    .all(shownEntries);
  const entries = rows.map(({ entry, at, label }): JournalEntry => ({
    entry,
    at,
    label: readStoredMessage(label),
    isUndone: !made.has(entry),
  }));
  return { entries, versions: versionsIn(database) };
}

function versionsIn(database: Database): readonly NamedVersion[] {
  // before schema 2 there were none
  if (!hasTable(database, 'ct_version')) return [];
  return database
    .prepare<[], NamedVersion>('SELECT name, coalesce(entry, 0) AS entry, at FROM ct_version ORDER BY rowid DESC')
    .all();
}

/** Gives a name to how everything is now. Fails with `problem.versionExists`. */
export function nameVersion(database: Database, name: string): Result<null> {
  if (versionEntry(database, name).ok) return failure('problem.versionExists', { name });
  database
    .prepare('INSERT INTO ct_version (name, entry, at) VALUES (?, ?, ?)')
    .run(name, headOf(database), new Date().toISOString());
  return success(null);
}

/** Takes the name away; what it named can still be gone to. Fails with `problem.noVersion`. */
export function removeVersion(database: Database, name: string): Result<null> {
  const { changes } = database.prepare('DELETE FROM ct_version WHERE name = ?').run(name);
  return changes === 0 ? failure('problem.noVersion', { name }) : success(null);
}

/** The entry that a name was given to; null: the beginning. Fails with `problem.noVersion`. */
export function versionEntry(database: Database, name: string): Result<number | null> {
  if (!hasTable(database, 'ct_version')) return failure('problem.noVersion', { name });
  const entry = database
    .prepare<[string], number | null>('SELECT entry FROM ct_version WHERE name = ?')
    .pluck()
    .get(name);
  if (entry === undefined) return failure('problem.noVersion', { name });
  return entry === null || isEntry(database, entry) ? success(entry) : failure('problem.noVersion', { name });
}
