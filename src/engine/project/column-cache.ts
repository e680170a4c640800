import * as z from 'zod';
import type { Term } from '../../shared/dataset.ts';
import { directoryOf } from '../columns/column-bytes.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import {
  hasColumnFile,
  readColumnFile,
  removeColumnFile,
  sweepColumnFiles,
  writeColumnFile,
  type ColumnFile,
} from './column-file.ts';
import { closeDatabase, openToWrite, type Database } from './open-database.ts';
import { hasOutsideEdits } from './outside-edits.ts';
import { parseDoc } from './parse-doc.ts';
import { projectRevision } from './project-revision.ts';
import { namedLists, type StoredColumns } from './stored-columns.ts';
import { contextOf } from './stored-events.ts';

// The columns of a project that was open are kept in the app's data folder, and the project says in which file (`ct_column`):
// of a million events they are 140 MB, which are read as they lie, and are no part of what a person hands on.

/** Of what the columns are: another number where another version of the program would read them differently. */
const layout = 4;
/** Below that, the columns are read from the rows before anybody could notice. */
const fewEvents = 20_000;

const namedListNames = ['categories', 'places', 'actors', 'sources', 'tags'] as const;

const headSchema = z.object({
  layout: z.literal(layout),
  file: z.object({ name: z.string(), checksum: z.int() }),
  directory: z.object({
    count: z.int(),
    byteLength: z.int(),
    languages: z.array(z.string()),
    entries: z.record(
      z.string(),
      z.object({ kind: z.enum(['f64', 'u32', 'u16', 'u8']), offset: z.int(), length: z.int(), since: z.int() }),
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
 * The columns as they were kept; null where that was not of this state of the project: another edit was made since, by us or
 * by another program, or another version kept them, or the file is gone or damaged. Throws SQLite's error (`code`).
 */
export async function readColumnCache(
  database: Database,
  lists: LoadedDataset,
  folder: string,
): Promise<StoredColumns | null> {
  if (hasOutsideEdits(database)) return null;
  const head = readHead(database, projectRevision(database));
  if (head === null) return null;
  const { file, directory, statuses, certainties, categories, tags } = head;
  const context = contextOf(lists);
  for (const id of categories) context.categories.add(id);
  for (const id of tags) context.tags.add(id);
  const named = namedLists(lists, context);
  if (!isSameOrder(named.categories, categories) || !isSameOrder(named.tags, tags)) return null;
  if (namedListNames.some((name) => named[name].length !== head.lists[name])) return null;
  const kept = await readColumnFile(folder, file, directory).catch(() => null);
  const last = database.prepare('SELECT max(fid) FROM events').pluck().get() ?? undefined;
  if (kept === null || kept.fids.at(-1) !== last) return null;
  return { ...kept, statuses, certainties, lists: named };
}

/** Whether it is worth keeping these of `revision`: the project is still what it was then, and it is not done yet. */
export async function wantsColumnCache(
  database: Database,
  { events }: StoredColumns,
  revision: number,
  folder: string,
): Promise<boolean> {
  if (events.count < fewEvents || projectRevision(database) !== revision) return false;
  const head = readHead(database, revision);
  // the file may have been kept on another machine, or had to make room for those of other projects
  return head === null || !(await hasColumnFile(folder, head.file));
}

/**
 * Keeps the columns of the project that this is a connection to, unless it is no longer what it was at `revision`. Throws
 * SQLite's or Node's error (`code`).
 */
export async function writeColumnCache(
  { name: path }: Database,
  columns: StoredColumns,
  revision: number,
  folder: string,
): Promise<void> {
  const { events, statuses, certainties, lists } = columns;
  const directory = directoryOf(events, 0);
  const file = await writeColumnFile(folder, columns, directory);
  const head: z.input<typeof headSchema> = {
    layout,
    file,
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
  let left: ColumnFile | null = file;
  try {
    const database = await openToWrite(path);
    try {
      left = writeHead(database, head, revision);
    } finally {
      closeDatabase(database);
    }
  } finally {
    if (left !== null) await removeColumnFile(folder, left.name);
  }
  await sweepColumnFiles(folder);
}

/** In one transaction. Gives the file that is not needed any more: the one before, or this one. */
function writeHead(database: Database, head: z.input<typeof headSchema>, revision: number): ColumnFile | null {
  return database
    .transaction(() => {
      if (projectRevision(database) !== revision || hasOutsideEdits(database)) return head.file;
      const before = readHead(database, null);
      database.exec('DELETE FROM ct_column');
      database
        .prepare("INSERT INTO ct_column (name, part, revision, data) VALUES ('head', 0, ?, ?)")
        .run(revision, Buffer.from(JSON.stringify(head)));
      return before?.file ?? null;
    })
    .immediate();
}

function isSameOrder(terms: readonly Term[], ids: readonly string[]): boolean {
  return terms.length === ids.length && terms.every(({ id }, index) => id === ids[index]);
}

/** Null where there is none of this revision (null: of any), or one that this program does not understand. */
function readHead(database: Database, revision: number | null): z.output<typeof headSchema> | null {
  const data = database
    .prepare<[number | null]>("SELECT data FROM ct_column WHERE name = 'head' AND revision = ifnull(?, revision)")
    .pluck()
    .get(revision);
  const head = headSchema.safeParse(data instanceof Uint8Array ? parseDoc(Buffer.from(data).toString()) : null);
  return head.success ? head.data : null;
}
