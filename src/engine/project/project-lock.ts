import { createHash } from 'node:crypto';
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../files/error-reason.ts';
import { openExclusively } from './open-database.ts';

/** A project is open in this process, and in no other one. */
export interface ProjectLock {
  release(): void;
}

/**
 * Says that a project is open here; null where another process has said so. It is the system's lock of a file in the data
 * folder, under the project's path: it ends with the process, however that ends, so that none is ever left behind.
 */
export async function lockProject(path: string, dataFolder: string): Promise<ProjectLock | null> {
  try {
    await mkdir(locksFolder(dataFolder), { recursive: true });
    const database = await openExclusively(await lockFile(path, dataFolder));
    return { release: () => database.close() };
  } catch (error) {
    if (reasonOf(error).startsWith('SQLITE_BUSY')) return null;
    // where nothing can be kept, SQLite's own locks still keep two writers apart
    return { release: () => undefined };
  }
}

/** The file that is locked for a project that is there. Rejects with the system's error where that is not. */
export async function lockFile(path: string, dataFolder: string): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(path))
    .digest('hex');
  return join(locksFolder(dataFolder), name);
}

function locksFolder(dataFolder: string): string {
  return join(dataFolder, 'open');
}
