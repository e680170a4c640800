import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileToOpen } from '../explorer-engine.ts';
import { receivedFolder } from '../host/received-file.ts';
import { openToRead } from './open-database.ts';
import { isProject } from './open-project.ts';
import { hasOutsideEdits } from './outside-edits.ts';
import { openEditor } from './project-editor.ts';
import { lockFile, lockProject } from './project-lock.ts';

// A project that a browser window handed over, and one as it was in a version, lie in no file of a person's own that the
// app could write to. They are read from a copy that is gone with what is open, and become a draft with their first edit:
// what nobody edited is no draft, however often it is opened.

const dayMs = 24 * 60 * 60 * 1000;
/** What SQLite keeps beside a project that is being written. */
const besideNames = ['', '-journal', '-wal', '-shm'];

/** A place for a copy that people know by this name. Rejects with the system's error. */
export async function newCopy(dataFolder: string, fileName: string): Promise<FileToOpen> {
  await mkdir(openedFolder(dataFolder), { recursive: true });
  return { path: join(openedFolder(dataFolder), `${randomUUID()}.gpkg`), fileName };
}

/** Where a file is opened from: a project that a window handed over is gone from where it was received. */
export async function placeToOpen(dataFolder: string, file: FileToOpen): Promise<FileToOpen> {
  if (dirname(file.path) !== receivedFolder(dataFolder) || !(await isProject(file))) return file;
  let copy: FileToOpen;
  try {
    copy = await newCopy(dataFolder, file.fileName);
    await rename(file.path, copy.path);
  } catch {
    // opened from where it lies, its records are read all the same
    return file;
  }
  // where nothing can be written, its records are read as they were
  await takeUpOutsideEdits(copy, dataFolder).catch(() => null);
  return copy;
}

/** What another program has written into it is nobody's edit here. */
async function takeUpOutsideEdits(copy: FileToOpen, dataFolder: string): Promise<void> {
  const database = await openToRead(copy.path);
  const hasSome = hasOutsideEdits(database);
  database.close();
  if (!hasSome) return;
  const editor = await openEditor(copy, dataFolder);
  if (!editor.ok) return;
  editor.value.takeUpOutsideEdits();
  editor.value.close();
}

export function isCopy(path: string, dataFolder: string): boolean {
  return dirname(path) === openedFolder(dataFolder);
}

/** Whether a file lies elsewhere each time that it is opened, and is known by its name alone: a copy, and what a window handed over. */
export function isPassing(path: string, dataFolder: string): boolean {
  return isCopy(path, dataFolder) || dirname(path) === receivedFolder(dataFolder);
}

/** Takes a copy away that is not read any more, with the file of its lock, as no other has its path again; nothing happens to any other file. */
export async function removeCopy(path: string, dataFolder: string): Promise<void> {
  if (!isCopy(path, dataFolder)) return;
  const lock = await lockFile(path, dataFolder).catch(() => null);
  for (const beside of besideNames) await rm(`${path}${beside}`, { force: true }).catch(() => null);
  if (lock !== null) await rm(lock, { force: true }).catch(() => null);
}

/** Takes away what a process that was killed has left, a day later. What is open somewhere stays. */
export async function sweepCopies(dataFolder: string, now = Date.now()): Promise<void> {
  const names = await readdir(openedFolder(dataFolder)).catch(() => []);
  for (const name of names.filter((one) => one.endsWith('.gpkg'))) {
    const path = join(openedFolder(dataFolder), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs <= dayMs) continue;
    const lock = await lockProject(path, dataFolder);
    if (lock === null) continue;
    await removeCopy(path, dataFolder);
    lock.release();
  }
}

/** A folder of its own: in `copies/` stands what a project was before it was rewritten, which nothing takes away. */
function openedFolder(dataFolder: string): string {
  return join(dataFolder, 'opened');
}
