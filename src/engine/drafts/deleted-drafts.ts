import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../files/error-reason.ts';

// Drafts that were taken away lie whole in a folder of their own until the app ends, so that they can be brought back.

const dayMs = 24 * 60 * 60 * 1000;

/** What SQLite keeps beside a project that is being written, or whose program was stopped: it is part of it. */
const besideNames = ['-journal', '-wal', '-shm'];

/** A place for a draft that is taken away. Rejects with the system's error. */
export async function placeForDeleted(dataFolder: string): Promise<string> {
  const folder = deletedFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  return join(folder, `${randomUUID()}.gpkg`);
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

/** What cannot be removed stays: nobody waits for it. */
export async function removeProject(path: string): Promise<void> {
  for (const beside of ['', ...besideNames]) await rm(`${path}${beside}`, { force: true }).catch(() => null);
}

/** Removes what a program that was stopped has left behind; what was moved there within a day may be another program's. */
export async function sweepDeletedDrafts(dataFolder: string, now = Date.now()): Promise<void> {
  const folder = deletedFolder(dataFolder);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { ctimeMs } = await stat(path).catch(() => ({ ctimeMs: now }));
    if (now - ctimeMs > dayMs) await rm(path, { force: true }).catch(() => null);
  }
}

function deletedFolder(dataFolder: string): string {
  return join(dataFolder, 'deleted-drafts');
}
