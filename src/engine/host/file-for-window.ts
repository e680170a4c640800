import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { success, type Result } from '../../shared/problem.ts';
import { writeFault } from '../project/database-fault.ts';
import type { SaveTarget } from '../project/save-project.ts';
import type { ProjectBytes } from './project-for-window.ts';

/** A file for a window that has no dialog of its own: `write` makes it in the data folder, where nothing stays. */
export async function fileForWindow(
  dataFolder: string,
  fileName: string,
  write: (target: SaveTarget) => Promise<Result<null>>,
): Promise<Result<ProjectBytes>> {
  const folder = join(dataFolder, 'saved');
  const path = join(folder, `${randomUUID()}.made`);
  try {
    await mkdir(folder, { recursive: true });
    const written = await write({ path, fileName, mayReplace: false });
    return written.ok ? success({ fileName, bytes: new Uint8Array(await readFile(path)) }) : written;
  } catch (error) {
    return writeFault(error, fileName);
  } finally {
    await rm(path, { force: true }).catch(() => null);
  }
}
