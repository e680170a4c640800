import * as z from 'zod';
import type { Term } from '../../shared/dataset.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import type { Database } from './open-database.ts';
import { hasOutsideEdits } from './outside-edits.ts';
import { parseDoc } from './parse-doc.ts';
import { projectRevision } from './project-revision.ts';
import { namedLists, type StoredColumns } from './stored-columns.ts';
import { contextOf } from './stored-events.ts';

/** Of what the columns are: another number where another version of the program would read them differently. */
const layout = 2;
/** Below that, the columns are read from the rows before anybody could notice. */
const fewEvents = 20_000;
/** A cell of a database has its limits, and so has memory. */
const partBytes = 16_000_000;

const namedListNames = ['categories', 'places', 'actors', 'sources', 'tags'] as const;

const headSchema = z.object({
  layout: z.literal(layout),
  directory: z.object({
    count: z.int(),
    byteLength: z.int(),
    languages: z.array(z.string()),
    entries: z.record(
      z.string(),
      z.object({ kind: z.enum(['f64', 'u32', 'u16', 'u8']), offset: z.int(), length: z.int() }),
    ),
  }),
  statuses: z.array(z.string()),
  certainties: z.array(z.string()),
  /** How many records the lists have that the columns name. */
  lists: z.record(z.enum(namedListNames), z.int()),
  /** The ids of the terms that events use, with those that the project does not list. */
  categories: z.array(z.string()),
  tags: z.array(z.string()),
});

/**
 * The columns as they were kept in the file; null where that was not of this state of it: another edit was made since, by us
 * or by another program, or another version kept them. Throws SQLite's error (`code`).
 */
export function readColumnCache(database: Database, lists: LoadedDataset): StoredColumns | null {
  if (hasOutsideEdits(database)) return null;
  const revision = projectRevision(database);
  const head = headSchema.safeParse(parseDoc(readText(database, 'head', revision)));
  if (!head.success) return null;
  const { directory, statuses, certainties, categories, tags } = head.data;
  const context = contextOf(lists);
  for (const id of categories) context.categories.add(id);
  for (const id of tags) context.tags.add(id);
  const named = namedLists(lists, context);
  if (!isSameOrder(named.categories, categories) || !isSameOrder(named.tags, tags)) return null;
  if (namedListNames.some((name) => named[name].length !== head.data.lists[name])) return null;
  const rows = Number(database.prepare('SELECT count(*) FROM events').pluck().get());
  const buffer = readBytes(database, 'columns', revision, directory.byteLength);
  const fids = readBytes(database, 'fids', revision, 8 * directory.count);
  if (buffer === null || fids === null || rows !== directory.count) return null;
  return { directory, buffer, statuses, certainties, fids: new Float64Array(fids), lists: named };
}

/** Whether it is worth keeping them, and not done yet. */
export function wantsColumnCache(database: Database, { directory }: StoredColumns): boolean {
  if (directory.count < fewEvents) return false;
  return readText(database, 'head', projectRevision(database)) === undefined;
}

/**
 * Keeps the columns of the project in its file, in one transaction, unless the project is no longer what it was at
 * `revision`. Throws SQLite's error (`code`).
 */
export function writeColumnCache(database: Database, columns: StoredColumns, revision: number): void {
  const { directory, buffer, statuses, certainties, fids, lists } = columns;
  const insert = database.prepare('INSERT INTO ct_column (name, part, revision, data) VALUES (?, ?, ?, ?)');
  const write = (name: string, bytes: Uint8Array): void => {
    for (let part = 0; part * partBytes < bytes.length || part === 0; part++) {
      insert.run(name, part, revision, bytes.subarray(part * partBytes, (part + 1) * partBytes));
    }
  };
  const head: z.input<typeof headSchema> = {
    layout,
    directory: { ...directory, languages: [...directory.languages], entries: { ...directory.entries } },
    statuses: [...statuses],
    certainties: [...certainties],
    lists: Object.fromEntries(namedListNames.map((name) => [name, lists[name].length])) as Record<
      (typeof namedListNames)[number],
      number
    >,
    categories: lists.categories.map(({ id }) => id),
    tags: lists.tags.map(({ id }) => id),
  };
  database
    .transaction(() => {
      if (projectRevision(database) !== revision || hasOutsideEdits(database)) return;
      database.exec('DELETE FROM ct_column');
      write('head', Buffer.from(JSON.stringify(head)));
      write('columns', new Uint8Array(buffer));
      write('fids', new Uint8Array(fids.buffer, fids.byteOffset, fids.byteLength));
    })
    .immediate();
}

function isSameOrder(terms: readonly Term[], ids: readonly string[]): boolean {
  return terms.length === ids.length && terms.every(({ id }, index) => id === ids[index]);
}

function readText(database: Database, name: string, revision: number): string | undefined {
  const data = database
    .prepare<[string, number]>('SELECT data FROM ct_column WHERE name = ? AND part = 0 AND revision = ?')
    .pluck()
    .get(name, revision);
  return data instanceof Uint8Array ? Buffer.from(data).toString() : undefined;
}

/** Null where they are not whole. */
function readBytes(database: Database, name: string, revision: number, length: number): ArrayBuffer | null {
  const parts = database
    .prepare<[string, number], Uint8Array>('SELECT data FROM ct_column WHERE name = ? AND revision = ? ORDER BY part')
    .pluck();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts.iterate(name, revision)) {
    if (!(part instanceof Uint8Array) || at + part.length > length) return null;
    bytes.set(part, at);
    at += part.length;
  }
  return at === length ? bytes.buffer : null;
}
