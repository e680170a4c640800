import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { failure, success, type Result } from '../../shared/problem.ts';
import { receivedFileLimit, tooLargeToReceive } from '../../shared/received-file-limit.ts';
import { reasonOf } from '../files/error-reason.ts';
import { sweepParts } from '../project/sweep-parts.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** A file that came out of a window as bytes, kept in the data folder until it has been opened. */
export interface ReceivedFile {
  readonly path: string;
  remove(): Promise<void>;
}

/** Writes what a window hands over to a file of its own, in the data folder. Where that fails, nothing is left behind. */
export async function receiveFile(
  dataFolder: string,
  fileName: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  limit = receivedFileLimit,
): Promise<Result<ReceivedFile>> {
  // the name is a stranger's: only a plain extension of it is kept
  const extension = /^\.[a-z0-9]{1,12}$/i.exec(extname(fileName))?.[0] ?? '';
  const folder = receivedFolder(dataFolder);
  const path = join(folder, `${randomUUID()}${extension}`);
  const remove = (): Promise<void> => rm(path, { force: true });
  try {
    await mkdir(folder, { recursive: true });
    if (await writeUpTo(limit, path, chunks)) return success({ path, remove });
    await remove();
    return tooLargeToReceive(fileName, limit);
  } catch (error) {
    // where even this fails, the first error is the one to tell
    await remove().catch(() => null);
    return failure('problem.receivedNotKept', { fileName, reason: reasonOf(error) });
  }
}

/** The name of a file without any folder, to show to people: on one line, at most 200 characters. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const printable = last.replaceAll(/\p{Cc}/gu, '').trim();
  return printable.slice(0, 200) || '?';
}

/**
 * Takes away what a host that was killed has left behind, parts of projects among it. No draft ever is: it holds edits. A file of today may be another host's, and stays. So does what
 * cannot be taken away (a folder, a file that another program holds): nobody waits for a sweep, and it never rejects.
 */
export async function sweepReceivedFiles(dataFolder: string, now = Date.now()): Promise<void> {
  const folder = receivedFolder(dataFolder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > dayMs) await rm(path, { force: true }).catch(() => null);
  }
  for (const name of ['drafts', 'saved']) await sweepParts(join(dataFolder, name), '', now);
}

/** Where a file lies that is gone once it is open. */
export function receivedFolder(dataFolder: string): string {
  return join(dataFolder, 'received');
}

/** False as soon as there is more than `limit` bytes. */
async function writeUpTo(
  limit: number,
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<boolean> {
  const handle = await open(path, 'wx', 0o600);
  try {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.byteLength;
      if (size > limit) return false;
      await handle.writeFile(chunk);
    }
    return true;
  } finally {
    await handle.close();
  }
}
