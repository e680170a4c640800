import type { Database } from './open-database.ts';
import { raiseRevision } from './project-revision.ts';

// The entries of the journal are a tree: each knows the one before it. The head is the one that everything is at, null
// before the first. The tip is where redo leads to: the head itself, or after it. Which entry came later is told by its number, never by a clock.

export function headOf(database: Database): number | null {
  return readEntry(database, 'head') ?? null;
}

/** Everything is now as after this entry, to which redo leads from before it. */
export function setHead(database: Database, entry: number | null, tip: number | null): void {
  writeEntry(database, 'head', entry);
  writeEntry(database, 'tip', tip);
  raiseRevision(database);
}

/** In a project from before the tip was kept: what was made last after the head, and so on. */
export function tipOf(database: Database): number | null {
  const tip = readEntry(database, 'tip');
  if (tip !== undefined) return tip;
  const next = database.prepare<[number | null], number | null>('SELECT max(entry) FROM ct_history WHERE parent IS ?');
  let last = headOf(database);
  for (let after = next.pluck().get(last) ?? null; after !== null; after = next.pluck().get(last) ?? null) last = after;
  return last;
}

export function isEntry(database: Database, entry: number): boolean {
  return database.prepare<[number]>('SELECT 1 FROM ct_history WHERE entry = ?').get(entry) !== undefined;
}

export function parentOf(database: Database, entry: number): number | null {
  const parent = database.prepare<[number]>('SELECT parent FROM ct_history WHERE entry = ?').pluck().get(entry);
  return typeof parent === 'number' ? parent : null;
}

/** The entry that redo would make again; null where there is none. */
export function aheadOf(database: Database): number | null {
  const [head, tip] = [headOf(database), tipOf(database)];
  if (head === tip) return null;
  const line = lineOf(database, tip);
  return line[line.indexOf(head ?? 0) - 1] ?? null;
}

/** The entries to undo, in this order, and then those to make again. */
export interface JournalPath {
  readonly back: readonly number[];
  readonly on: readonly number[];
}

/** So that everything is as after `target`. */
export function pathTo(database: Database, target: number | null): JournalPath {
  const here = lineOf(database, headOf(database));
  const there = lineOf(database, target);
  const shared = new Set(there);
  const known = new Set(here);
  return {
    back: here.filter((entry) => !shared.has(entry)),
    on: there.filter((entry) => !known.has(entry)).toReversed(),
  };
}

/** An entry and all before it, the latest first; 0, which is none, stands for the beginning. */
export function lineOf(database: Database, entry: number | null): readonly number[] {
  const entries = database
    .prepare<[number | null], number>(
      `WITH RECURSIVE line(entry, parent) AS (
         SELECT entry, parent FROM ct_history WHERE entry = ?
         UNION ALL SELECT before.entry, before.parent FROM ct_history before JOIN line ON before.entry = line.parent)
       SELECT entry FROM line`,
    )
    .pluck()
    .all(entry);
  return [...entries, 0];
}

/** Undefined where it was never kept. */
function readEntry(database: Database, key: 'head' | 'tip'): number | null | undefined {
  const kept = database.prepare<[string]>('SELECT value FROM ct_meta WHERE key = ?').pluck().get(key);
  if (kept === undefined) return undefined;
  const entry = Number(kept);
  return Number.isSafeInteger(entry) && entry > 0 ? entry : null;
}

function writeEntry(database: Database, key: 'head' | 'tip', entry: number | null): void {
  database.prepare('INSERT OR REPLACE INTO ct_meta VALUES (?, ?)').run(key, String(entry ?? 0));
}
