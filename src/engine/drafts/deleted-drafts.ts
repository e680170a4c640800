import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileToOpen } from '../explorer-engine.ts';
import { reasonOf } from '../files/error-reason.ts';

// Drafts that were taken away lie whole for a day, in a folder each that is named after the moment, so that they can be
// brought back: also after a restart, and whichever process took them away.

const keptMs = 24 * 60 * 60 * 1000;

/** What SQLite keeps beside a project that is being written, or whose program was stopped: it is part of it. */
const besideNames = ['-journal', '-wal', '-shm'];

interface DeletedFile {
  /** Name of its folder, which tells it from others of its name. */
  readonly id: string;
  readonly file: FileToOpen;
  /** When it was taken away, in ms since 1970. */
  readonly deleted: number;
}

/** What can be brought back, the last one first. */
export async function deletedFiles(dataFolder: string, now = Date.now()): Promise<readonly DeletedFile[]> {
  const found: DeletedFile[] = [];
  for (const id of await namesIn(deletedFolder(dataFolder))) {
    const folder = join(deletedFolder(dataFolder), id);
    const fileName = (await namesIn(folder)).find((name) => name.endsWith('.gpkg'));
    const deleted = momentOf(id);
    if (fileName === undefined || now - deleted > keptMs) continue;
    found.push({ id, file: { path: join(folder, fileName), fileName }, deleted });
  }
  return found.toSorted((a, b) => b.deleted - a.deleted);
}

/** A folder for a draft that is taken away. Rejects with the system's error. */
export async function folderForDeleted(
  dataFolder: string,
  now = Date.now(),
): Promise<{ readonly id: string; readonly path: string }> {
  await mkdir(deletedFolder(dataFolder), { recursive: true });
  const path = await mkdtemp(join(deletedFolder(dataFolder), `${now}-`));
  return { id: basename(path), path };
}

/** Moves a project with what SQLite keeps beside it: all of it, or nothing. Rejects with the system's error. */
export async function moveProject(from: string, to: string): Promise<void> {
  const moved: string[] = [];
  try {
    // before the project itself: without them it would be read as if nothing had been stopped
    for (const beside of besideNames) {
      if (await renameIfThere(`${from}${beside}`, `${to}${beside}`)) moved.push(beside);
    }
    await rename(from, to);
  } catch (error) {
    for (const beside of moved) await rename(`${to}${beside}`, `${from}${beside}`).catch(() => null);
    throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (reasonOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes for good what was taken away more than a day ago. What cannot be removed stays: nobody waits for it. */
export async function sweepDeletedDrafts(dataFolder: string, now = Date.now()): Promise<void> {
  for (const id of await namesIn(deletedFolder(dataFolder))) {
    if (now - momentOf(id) > keptMs) await forgetDeleted(dataFolder, id);
  }
}

/** Removes the folder of a draft that was taken away, with what is in it. */
export async function forgetDeleted(dataFolder: string, id: string): Promise<void> {
  await rm(join(deletedFolder(dataFolder), id), { recursive: true, force: true }).catch(() => null);
}

/** 0 of a folder that is none of ours. */
function momentOf(id: string): number {
  return Number(/^(\d+)-/.exec(id)?.[1] ?? 0);
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

function deletedFolder(dataFolder: string): string {
  return join(dataFolder, 'deleted-drafts');
}
