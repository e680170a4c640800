import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EditState } from '../../shared/dataset-document.ts';
import { projectFileName } from '../../shared/project-file-name.ts';
import { failure, success, type Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { noteOrigin, readOrigin } from '../drafts/draft-notes.ts';
import { reasonOf } from '../files/error-reason.ts';
import { isSameFile } from '../files/is-same-file.ts';
import type { OpenDataset } from '../open-dataset.ts';
import { receivedFolder } from '../host/received-file.ts';
import { freeName } from './draft-name.ts';
import type { NextSteps } from './journal.ts';
import { copyDatabase, openToRead } from './open-database.ts';
import { isCopy } from './opened-copies.ts';

// What is opened from a file that is no project becomes a draft with its first edit: a project in the data folder, so
// that no edit is ever in memory only.

/** Of what was read from a file: where its edits are kept, and which of them can be taken back. `journal` is a project's. */
export function editState({ path }: FileToOpen, journal: NextSteps | null, dataFolder: string): EditState {
  // where even a copy could not be made of what a window handed over, it is gone from where it was read
  if (journal === null || dirname(path) === receivedFolder(dataFolder)) {
    return { keptIn: 'none', undo: null, redo: null };
  }
  if (isCopy(path, dataFolder)) return { keptIn: 'copy', ...journal };
  return { keptIn: isDraft(path, dataFolder) ? 'draft' : 'file', ...journal };
}

/** The same file, with the name of what it was made of where it is a draft. */
export async function withOrigin(file: FileToOpen, dataFolder: string): Promise<FileToOpen> {
  if (!isDraft(file.path, dataFolder)) return file;
  const originName = file.originName ?? (await readOrigin(file.path));
  return originName === '' ? file : { ...file, originName };
}

export function isDraft(path: string, dataFolder: string): boolean {
  return dirname(path) === draftsFolder(dataFolder);
}

/** Makes a project of what is open among the drafts. It is named after the file that it came from, and takes no other's place. */
export async function makeDraft(
  dataFolder: string,
  { saveTo, document }: Pick<OpenDataset, 'saveTo' | 'document'>,
  { path, fileName: originName }: FileToOpen,
): Promise<Result<FileToOpen>> {
  return await inNewDraft(dataFolder, originName, async (draft) => {
    // what was read from a copy was checked then: to check all of it again would take most of the time
    const saved =
      document.edits.keptIn === 'copy'
        ? await copyProject(path, draft.path)
        : await saveTo({ ...draft, mayReplace: true });
    if (!saved.ok) return saved;
    await noteOrigin(draft.path, originName);
    return success({ ...draft, originName });
  });
}

async function copyProject(from: string, to: string): Promise<Result<null>> {
  const database = await openToRead(from);
  try {
    await copyDatabase(database, to);
    return success(null);
  } finally {
    database.close();
  }
}

/**
 * Takes a project that nobody has in use among the drafts, as `makeDraft` does; it is moved there. Fails, and leaves it where
 * it is, once `signal` is aborted.
 */
export async function adoptDraft(
  dataFolder: string,
  path: string,
  originName: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Result<FileToOpen>> {
  return await inNewDraft(dataFolder, originName, async (draft) => {
    // it was written without waiting for the disk (see `createStagedProject`), which may take seconds of a million rows
    signal.throwIfAborted();
    await unlessAborted(waitForDisk(path), signal);
    await rename(path, draft.path);
    return success({ ...draft, originName });
  });
}

async function waitForDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Rejects once it is aborted, and lets what was begun come to its end alone. */
async function unlessAborted(begun: Promise<void>, signal: AbortSignal): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('drafts: it is not wanted any more')), { once: true });
  });
  await Promise.race([begun, aborted]);
  signal.throwIfAborted();
}

/** The place of a draft that `fill` fails to fill is free again. */
async function inNewDraft(
  dataFolder: string,
  originName: string,
  fill: (draft: FileToOpen) => Promise<Result<FileToOpen>>,
): Promise<Result<FileToOpen>> {
  let draft: FileToOpen | null = null;
  try {
    draft = await newDraft(dataFolder, projectFileName(originName));
    const filled = await fill(draft);
    if (!filled.ok) await removeDraft(draft.path);
    return filled;
  } catch (error) {
    if (draft !== null) await removeDraft(draft.path);
    return failure('problem.saveFailed', { fileName: originName, reason: reasonOf(error) });
  }
}

/**
 * A place for a draft: an empty file, named as is wanted, or with a number where another one has that name. It is nobody
 * else's from now on. Throws the system's error.
 */
export async function newDraft(dataFolder: string, wanted: string): Promise<FileToOpen> {
  const folder = draftsFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  const taken = new Set((await readdir(folder)).map((name) => name.toLowerCase()));
  for (;;) {
    const fileName = freeName(wanted, taken);
    const path = join(folder, fileName);
    try {
      await open(path, 'wx').then((file) => file.close());
      return { path, fileName };
    } catch (error) {
      // another process was faster
      if (reasonOf(error) !== 'EEXIST' || taken.has(fileName.toLowerCase())) throw error;
      taken.add(fileName.toLowerCase());
    }
  }
}

/** Takes a draft away that nothing was written to. */
export async function removeDraft(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => null);
}

/** Whether there is a draft beside this file. */
export async function hasOtherDraft({ path }: FileToOpen, dataFolder: string): Promise<boolean> {
  for (const draft of await draftFiles(dataFolder)) {
    if (!(await isSameFile(draft.path, path))) return true;
  }
  return false;
}

/** All drafts, in no order: which of them a person changed last, only they say themselves (`drafts/read-draft`). */
export async function draftFiles(dataFolder: string): Promise<readonly FileToOpen[]> {
  const folder = draftsFolder(dataFolder);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.gpkg'));
  const files = names.map((fileName): FileToOpen => ({ path: join(folder, fileName), fileName }));
  const sizes = await Promise.all(files.map(({ path }) => stat(path).catch(() => null)));
  // the place of one that is being made is there, and empty
  return files.filter((_, at) => (sizes[at]?.size ?? 0) > 0);
}

function draftsFolder(dataFolder: string): string {
  return join(dataFolder, 'drafts');
}
