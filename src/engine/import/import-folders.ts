import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const dayMs = 24 * 60 * 60 * 1000;

/** A folder in the data folder for the files of one import. It bears the number of our process. */
export async function makeImportFolder(dataFolder: string): Promise<string> {
  const folder = importsFolder(dataFolder);
  await mkdir(folder, { recursive: true });
  return await mkdtemp(join(folder, `${process.pid}-`));
}

/**
 * Takes away what imports have left behind that ended with their process. What another process still works in stays; what
 * cannot be taken away is tried again at the next start. Never rejects.
 */
export async function sweepImportFolders(dataFolder: string, now = Date.now()): Promise<void> {
  const folder = importsFolder(dataFolder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    // numbers of processes come round again
    const isLeft = !isOfOtherProcess(Number(name.split('-')[0])) || now - mtimeMs > dayMs;
    if (isLeft) await rm(path, { recursive: true, force: true }).catch(() => null);
  }
}

function isOfOtherProcess(id: number): boolean {
  if (!Number.isSafeInteger(id) || id === process.pid) return false;
  try {
    return process.kill(id, 0);
  } catch (error) {
    // it is there, and not ours
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function importsFolder(dataFolder: string): string {
  return join(dataFolder, 'imports');
}
