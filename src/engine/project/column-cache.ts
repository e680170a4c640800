import { join } from 'node:path';
import * as z from 'zod';
import type { EventColumns } from '../../shared/event-columns.ts';
import { fromWireText, toWireText } from '../../shared/wire-text.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import {
  hasColumnFile,
  openColumnFile,
  removeColumnFile,
  sweepColumnFiles,
  writeColumnFile,
  type ColumnFile,
} from './column-file.ts';
import { closeDatabase, openToWrite, type Database } from './open-database.ts';
import { hasOutsideEdits } from './outside-edits.ts';
import { parseDoc } from './parse-doc.ts';
import { projectRevision } from './project-revision.ts';
import type { StoredColumns } from './stored-columns.ts';

// The columns of a project that was open are kept in the app's data folder, with its lists, and the project says in which
// file (`ct_column`): of a million events they are 140 MB, which are read as they lie, and are no part of what a person
// hands on.

/** Of what is kept: another number where another version of the program would read it differently. */
const layout = 8;
/** Events and places: where there are fewer, all is read from the rows before anybody could notice. */
const fewRecords = 2000;

const headSchema = z.object({
  layout: z.literal(layout),
  file: z.object({ name: z.string(), checksum: z.int() }),
  directory: z.object({
    count: z.int().nonnegative(),
    byteLength: z.int().nonnegative(),
    languages: z.array(z.string()),
    entries: z.record(
      z.string(),
      z.object({ kind: z.enum(['f64', 'u32', 'u16', 'u8']), offset: z.int(), length: z.int(), since: z.int() }),
    ),
  }),
  statuses: z.array(z.string()),
  certainties: z.array(z.string()),
  timeZones: z.array(z.string()),
});

/** What is read of a project when it is opened. */
export interface ReadProject {
  readonly columns: StoredColumns;
  /** Without events, and with the terms that they use. */
  readonly lists: LoadedDataset;
}

/**
 * All as it was kept, and checked before it was; null where that was not of this state of the project: another edit was made
 * since, by us or by another program, or another version kept it, or the file is gone or damaged. Throws SQLite's error
 * (`code`).
 */
export async function readColumnCache(database: Database, folder: string): Promise<ReadProject | null> {
  if (hasOutsideEdits(database)) return null;
  const head = readHead(database, projectRevision(database));
  if (head === null) return null;
  const { file, directory, statuses, certainties, timeZones } = head;
  const kept = await openColumnFile(folder, file, directory).catch(() => null);
  if (kept === null) return null;
  const lists = fromWireText(new TextDecoder().decode(kept.lists)) as LoadedDataset;
  const { categories, places, actors, sources, tags } = lists;
  const named = { categories, places, actors, sources, tags };
  const events = (): Promise<EventColumns> => kept.readEvents();
  return {
    columns: { events, directory, kept, fids: kept.fids, statuses, certainties, timeZones, lists: named },
    lists,
  };
}

/** Whether it is worth keeping these of `revision`: the project is still what it was then, and it is not done yet. */
export async function wantsColumnCache(
  database: Database,
  { columns, lists }: ReadProject,
  revision: number,
  folder: string,
): Promise<boolean> {
  if (columns.directory.count + lists.places.length < fewRecords || projectRevision(database) !== revision)
    return false;
  const head = readHead(database, revision);
  // the file may have been kept on another machine, or had to make room for those of other projects
  return head === null || !(await hasColumnFile(folder, head.file));
}

/**
 * Keeps what was read of the project that this is a connection to, unless it is no longer what it was at `revision`: null then,
 * else the path of the file. Throws SQLite's or Node's error (`code`).
 */
export async function writeColumnCache(
  { name: path }: Database,
  { columns, lists }: ReadProject,
  revision: number,
  folder: string,
): Promise<string | null> {
  const { directory, fids, statuses, certainties, timeZones } = columns;
  const kept = { events: await columns.events(), fids, lists: new TextEncoder().encode(toWireText(lists)) };
  const file = await writeColumnFile(folder, kept, directory);
  const head: z.input<typeof headSchema> = {
    layout,
    file,
    directory: { ...directory, languages: [...directory.languages], entries: { ...directory.entries } },
    statuses: [...statuses],
    certainties: [...certainties],
    timeZones: [...timeZones],
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
  return left?.name === file.name ? null : join(folder, file.name);
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

/** Null where there is none of this revision (null: of any), or one that this program does not understand. */
function readHead(database: Database, revision: number | null): z.output<typeof headSchema> | null {
  const data = database
    .prepare<[number | null]>("SELECT data FROM ct_column WHERE name = 'head' AND revision = ifnull(?, revision)")
    .pluck()
    .get(revision);
  const head = headSchema.safeParse(data instanceof Uint8Array ? parseDoc(Buffer.from(data).toString()) : null);
  return head.success ? head.data : null;
}
