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
  const folder = join(dataFolder, 'open');
  try {
    await mkdir(folder, { recursive: true });
    const name = createHash('sha256')
      .update(await realpath(path))
      .digest('hex');
    const database = await openExclusively(join(folder, name));
    return { release: () => database.close() };
  } catch (error) {
    if (reasonOf(error).startsWith('SQLITE_BUSY')) return null;
    // where nothing can be kept, SQLite's own locks still keep two writers apart
    return { release: () => undefined };
  }
}
