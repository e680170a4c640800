import type { Journal } from '../../shared/journal.ts';
import { success, type Result } from '../../shared/problem.ts';
import { versionFileName } from '../../shared/project-file-name.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { readFault, writeFault } from './database-fault.ts';
import { newDraft, removeDraft } from './drafts.ts';
import { goTo } from './history.ts';
import { readJournal, versionEntry } from './journal.ts';
import { closeDatabase, copyDatabase, openToRead, openToWrite } from './open-database.ts';

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
 * Makes a draft of the project as it was in a version, with the whole journal. Fails with `problem.noVersion`, and as
 * `writeFault` says.
 */
export async function copyVersion(file: FileToOpen, name: string, dataFolder: string): Promise<Result<FileToOpen>> {
  let draft: FileToOpen | null = null;
  try {
    const database = await openToRead(file.path);
    try {
      const entry = versionEntry(database, name);
      if (!entry.ok) return entry;
      draft = await newDraft(dataFolder, versionFileName(file.fileName, name));
      await copyDatabase(database, draft.path);
      const copy = await openToWrite(draft.path);
      goTo(copy, entry.value);
      closeDatabase(copy);
      return success(draft);
    } finally {
      database.close();
    }
  } catch (error) {
    if (draft !== null) await removeDraft(draft.path);
    return writeFault(error, file.fileName);
  }
}
