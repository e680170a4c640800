import type { Journal } from '../../shared/journal.ts';
import { success, type Result } from '../../shared/problem.ts';
import { versionFileName } from '../../shared/project-file-name.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { readFault, writeFault } from './database-fault.ts';
import { goTo } from './history.ts';
import { readJournal, versionEntry } from './journal.ts';
import { closeDatabase, copyDatabase, openToRead, openToWrite } from './open-database.ts';
import { newCopy, removeCopy } from './opened-copies.ts';

// The journal of a project that may be open elsewhere: it is only read.

/** Fails as `readFault` says. */
export async function readJournalOf({ path, fileName }: FileToOpen): Promise<Result<Journal>> {
  try {
    const database = await openToRead(path);
    try {
      return success(readJournal(database));
    } finally {
      database.close();
    }
  } catch (error) {
    return readFault(error, fileName);
  }
}

/**
 * Makes a copy of the project as it was in a version, with the whole journal. Fails with `problem.noVersion`, and as
 * `writeFault` says.
 */
export async function copyVersion(file: FileToOpen, name: string, dataFolder: string): Promise<Result<FileToOpen>> {
  let copy: FileToOpen | null = null;
  try {
    const database = await openToRead(file.path);
    try {
      const entry = versionEntry(database, name);
      if (!entry.ok) return entry;
      copy = await newCopy(dataFolder, versionFileName(file.fileName, name));
      await copyDatabase(database, copy.path);
      const written = await openToWrite(copy.path);
      goTo(written, entry.value);
      closeDatabase(written);
      return success(copy);
    } finally {
      database.close();
    }
  } catch (error) {
    if (copy !== null) await removeCopy(copy.path, dataFolder);
    return writeFault(error, file.fileName);
  }
}
