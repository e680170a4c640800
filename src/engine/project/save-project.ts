import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { classifyProject } from './classify-project.ts';
import { writeFault } from './database-fault.ts';
import { closeDatabase, copyDatabase, createDatabase, openToRead, type Database } from './open-database.ts';
import { isInTransaction } from './open-transaction.ts';
import { sweepParts } from './sweep-parts.ts';
import { writeProject } from './write-project.ts';

export interface SaveTarget {
  readonly path: string;
  /** What people know it by. */
  readonly fileName: string;
  /** Whether a file that is there already may give way: a person has said so. */
  readonly mayReplace: boolean;
}

/** A project that was saved. */
export interface SavedProject {
  /** How many events are in it. */
  readonly count: number;
}

/**
 * Saves a dataset as a project. The file is whole at every moment, the old or the new one: it is written beside its place,
 * checked, and then put there. Fails with a problem and a way out, and then everything is as it was.
 * `originName` is the file that the dataset was read from, as people know it; once `signal` is aborted, it fails too.
 */
export async function saveProject(
  dataset: LoadedDataset,
  target: SaveTarget,
  originName: string,
  signal?: AbortSignal,
): Promise<Result<null>> {
  return await putInPlace(target, async (draft) => {
    const database = await createDatabase(draft);
    try {
      const origin = { fileName: originName, at: new Date().toISOString() };
      await writeProject(database, dataset, origin, () => nextTurn(undefined, { signal }));
    } finally {
      closeDatabase(database);
    }
  });
}

/** Saves a project that is a file already, as it is, its journal with it. `tell` hears which part is done. Fails as above. */
export async function saveCopy(
  database: Database,
  target: SaveTarget,
  tell?: (done: number) => void,
): Promise<Result<null>> {
  return await putInPlace(target, (draft) => copyDatabase(database, draft, tell));
}

/** `write` is given the path of an empty file. */
async function putInPlace(
  { path, fileName, mayReplace }: SaveTarget,
  write: (draft: string) => Promise<void>,
): Promise<Result<null>> {
  // where it leads, if it is a link
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    if (!mayReplace && (await isThere(target))) return failure('problem.saveTargetExists', { fileName });
    // SQLite would take its journal for that of the file that is put in its place
    if (await isInTransaction(target)) return failure('problem.saveTargetBusy', { fileName });
    // the system says better than SQLite why a file cannot be made
    await open(draft, 'wx').then((file) => file.close());
    await write(draft);
    if (!(await isWhole(draft))) {
      await removeDraft(draft);
      return failure('problem.saveFailed', { fileName, reason: 'SQLITE_CORRUPT' });
    }
    await rename(draft, target);
    await syncFolder(dirname(target));
    await sweepParts(dirname(target), `${basename(target)}.`);
    return success(null);
  } catch (error) {
    await removeDraft(draft);
    return writeFault(error, fileName);
  }
}

/** What was copied may be of a file that another program has cut off: an empty database is a whole one, and no project. */
async function isWhole(draft: string): Promise<boolean> {
  const database = await openToRead(draft);
  try {
    return classifyProject(database, draft).ok && database.pragma('quick_check(1)', { simple: true }) === 'ok';
  } finally {
    database.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** The new name is on the disk too. Not every system lets a folder be opened for that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null);
  await folder?.sync().catch(() => null);
  await folder?.close();
}

async function removeDraft(draft: string): Promise<void> {
  for (const file of [draft, `${draft}-journal`]) await rm(file, { force: true }).catch(() => null);
}
