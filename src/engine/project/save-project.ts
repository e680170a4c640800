import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { writeFault } from './database-fault.ts';
import { closeDatabase, createDatabase } from './open-database.ts';
import { writeProject } from './write-project.ts';

export interface SaveTarget {
  readonly path: string;
  /** What people know it by. */
  readonly fileName: string;
  /** Whether a file that is there already may give way: a person has said so. */
  readonly mayReplace: boolean;
}

/**
 * Saves a dataset as a project. The file is whole at every moment, the old or the new one: it is written beside its place,
 * checked, and then put there. Fails with a problem and a way out, and then everything is as it was.
 * `originName` is the file that the dataset was read from, as people know it.
 */
export async function saveProject(
  dataset: LoadedDataset,
  { path, fileName, mayReplace }: SaveTarget,
  originName: string,
): Promise<Result<null>> {
  // where it leads, if it is a link
  const target = await realpath(path).catch(() => path);
  const draft = `${target}.${randomUUID().slice(0, 8)}.part`;
  try {
    if (!mayReplace && (await sizeOf(target)) !== null) return failure('problem.saveTargetExists', { fileName });
    if (await isInUse(target)) return failure('problem.saveTargetBusy', { fileName });
    await writeDraft(draft, dataset, originName);
    await rename(draft, target);
    await syncFolder(dirname(target));
    return success(null);
  } catch (error) {
    await removeDraft(draft);
    return writeFault(error, fileName);
  }
}

async function writeDraft(draft: string, dataset: LoadedDataset, originName: string): Promise<void> {
  // the system says better than SQLite why a file cannot be made
  await open(draft, 'wx').then((file) => file.close());
  const database = await createDatabase(draft);
  try {
    const origin = { fileName: originName, at: new Date().toISOString() };
    await writeProject(database, dataset, origin, () => nextTurn());
    const checked = database.pragma('quick_check(1)', { simple: true });
    if (checked !== 'ok') throw new Error(`project: written, and not whole: ${String(checked)}`);
  } finally {
    closeDatabase(database);
  }
}

/**
 * Whether a journal stands beside the file: a program is writing it, or was stopped while it did. SQLite would take the
 * journal for that of the file that is put in its place.
 */
async function isInUse(path: string): Promise<boolean> {
  const sizes = await Promise.all(['-journal', '-wal'].map((suffix) => sizeOf(path + suffix)));
  return sizes.some((size) => size !== null && size > 0);
}

/** Null where there is no file. */
async function sizeOf(path: string): Promise<number | null> {
  return await stat(path).then(
    ({ size }) => size,
    () => null,
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
