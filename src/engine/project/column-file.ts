import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  bytesOfEntry,
  eventColumns,
  type ColumnDirectory,
  type ColumnValues,
  type EventColumns,
} from '../../shared/event-columns.ts';
import { columnPieces } from '../columns/column-bytes.ts';
import { sharedBytes, sharedFloats, sharedNumbers, sharedShorts } from '../columns/shared-arrays.ts';

/** What a file of columns holds. */
export interface KeptColumns {
  readonly events: EventColumns;
  /** Row i of the columns is row fids[i] of the table. */
  readonly fids: Float64Array;
  /** All that a project holds beside its events, as UTF-8. */
  readonly lists: Uint8Array;
}

/** What is remembered of a file of columns: its name in the folder, and a checksum (CRC-32) of what was written. */
export interface ColumnFile {
  readonly name: string;
  readonly checksum: number;
}

/** As much is read at a time where only its checksum is wanted. */
const checkedBytes = 2 ** 21;
/** Of other projects, the files that were used last. */
const mostFiles = 8;
const fileName = /^[0-9a-f]{32}$/;
/** While it is written; what was stopped in between is swept away. */
const partEnding = '.part';
/** The rows of the words of the same events lie beside (`word-file.ts`), and go with them. */
const wordEnding = '.words';

/** Writes columns into a new file of the folder, which is made where it is missing. Throws Node's error. */
export async function writeColumnFile(
  folder: string,
  columns: KeptColumns,
  directory: ColumnDirectory,
): Promise<ColumnFile> {
  const name = randomBytes(16).toString('hex');
  const part = join(folder, `${name}${partEnding}`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(part, 'wx');
    try {
      for (const piece of piecesOf(columns, directory)) await writeWhole(file, piece);
      // its name is about to be written into the project, for good
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(part, join(folder, name));
    return { name, checksum: checksumOf(columns, directory) };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * A file of columns whose bytes are what was written. Of its columns nothing is in memory: they are sent from where they lie,
 * and read once they are asked for.
 */
export interface KeptFile {
  readonly path: string;
  readonly fids: Float64Array;
  readonly lists: Uint8Array;
  /** Rejects with Node's error. Reads them once. */
  readEvents(): Promise<EventColumns>;
  /** What was not read by then cannot be read any more. */
  close(): Promise<void>;
}

/** Null where there is no such file. One that is not what was written is removed. Throws Node's error. */
export async function openColumnFile(
  folder: string,
  { name, checksum }: ColumnFile,
  directory: ColumnDirectory,
): Promise<KeptFile | null> {
  if (!fileName.test(name)) return null;
  const path = join(folder, name);
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  const found = await readBeside(file, directory).catch(async (error: unknown) => {
    await file.close();
    throw error;
  });
  if (found?.checksum !== checksum) {
    await file.close();
    // it is written anew once the columns are read from the project's rows
    await removeColumnFile(folder, name);
    return null;
  }
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  let events: Promise<EventColumns> | null = null;
  return {
    path,
    fids: found.fids,
    lists: found.lists,
    readEvents: () => (events ??= readAndClose(file, directory)),
    async close() {
      if (events === null) await file.close();
      else await events.catch(() => null);
    },
  };
}

async function readAndClose(file: FileHandle, directory: ColumnDirectory): Promise<EventColumns> {
  try {
    return await readColumns(file, directory);
  } finally {
    await file.close();
  }
}

const bytesOfFid = 8;

/** What lies behind the columns, and the checksum of it all; null where the file is too short. */
async function readBeside(
  file: FileHandle,
  { byteLength, count }: ColumnDirectory,
): Promise<{ readonly fids: Float64Array; readonly lists: Uint8Array; readonly checksum: number } | null> {
  const listsAt = byteLength + bytesOfFid * count;
  const { size } = await file.stat();
  if (size < listsAt) return null;
  const chunk = new Uint8Array(Math.min(checkedBytes, byteLength));
  let checksum = 0;
  for (let at = 0; at < byteLength; at += chunk.length) {
    const part = chunk.subarray(0, byteLength - at);
    await readWhole(file, part, at);
    checksum = crc32(part, checksum);
  }
  const fids = new Float64Array(count);
  const lists = new Uint8Array(size - listsAt);
  await readWhole(file, fids, byteLength);
  await readWhole(file, lists, listsAt);
  return { fids, lists, checksum: crc32(lists, crc32(bytesOf(fids), checksum)) };
}

/** Where the words' rows of the columns at `path` are kept. */
export function wordFileBeside(path: string): string {
  return `${path}${wordEnding}`;
}

export async function hasColumnFile(folder: string, { name }: ColumnFile): Promise<boolean> {
  return fileName.test(name) && (await stat(join(folder, name)).catch(() => null)) !== null;
}

/** Of what lies in the folder, keeps what was used last, and no words that came once their columns were gone. A file that cannot be removed stays. */
export async function sweepColumnFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { path, name, used: (await stat(path).catch(() => null))?.mtimeMs ?? 0 };
    }),
  );
  const old = files
    .filter(({ name }) => fileName.test(name))
    .toSorted((a, b) => b.used - a.used)
    .slice(mostFiles);
  const hourAgo = Date.now() - 3_600_000;
  const stopped = files.filter(({ name, used }) => name.endsWith(partEnding) && used < hourAgo);
  const alone = files.filter(
    ({ name }) => name.endsWith(wordEnding) && !names.includes(name.slice(0, -wordEnding.length)),
  );
  await Promise.all([...old, ...stopped, ...alone].map(({ path }) => removeWithWords(path)));
}

export async function removeColumnFile(folder: string, name: string): Promise<void> {
  if (fileName.test(name)) await removeWithWords(join(folder, name));
}

async function removeWithWords(path: string): Promise<void> {
  await Promise.all([path, wordFileBeside(path)].map((one) => rm(one, { force: true }).catch(() => undefined)));
}

/** All arrays at once, each into memory of its own: what an edit replaces is let go of. */
async function readColumns(file: FileHandle, { count, languages, entries }: ColumnDirectory): Promise<EventColumns> {
  const placed = new Map<string, ColumnValues>();
  const named = new Map<string, ColumnValues>();
  const reads: Promise<void>[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const key = `${entry.kind} ${entry.offset} ${entry.length}`;
    const known = placed.get(key);
    const values = known ?? arrayOf[entry.kind](entry.length);
    if (known === undefined && bytesOfEntry(entry) > 0) reads.push(readWhole(file, values, entry.offset));
    placed.set(key, values);
    named.set(name, values);
  }
  await Promise.all(reads);
  return eventColumns(count, languages, named);
}

const arrayOf = { f64: sharedFloats, u32: sharedNumbers, u16: sharedShorts, u8: sharedBytes };

async function readWhole(file: FileHandle, values: ColumnValues, position: number): Promise<void> {
  const bytes = bytesOf(values);
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, position + at);
    if (bytesRead === 0) throw new Error('column-file: it was cut off while it was read');
    at += bytesRead;
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
}

function piecesOf({ events, fids, lists }: KeptColumns, directory: ColumnDirectory): readonly Uint8Array[] {
  return [...columnPieces(directory, events), bytesOf(fids), lists];
}

function checksumOf(columns: KeptColumns, directory: ColumnDirectory): number {
  return piecesOf(columns, directory).reduce((sum, piece) => crc32(piece, sum), 0);
}

function bytesOf({ buffer, byteOffset, byteLength }: ColumnValues): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
