import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const weekMs = 7 * 24 * 60 * 60 * 1000;
/** What `saveProject` calls a file until it is whole, and the journal that SQLite keeps beside it. */
const partName = /\.gpkg\.[0-9a-f]{8}\.part(-journal)?$/;

/**
 * Takes away the parts of projects that a program which was stopped has left behind; `of`: of this file only. One that was
 * written to within a week may be another program's work. What cannot be taken away stays: nobody waits for it.
 */
export async function sweepParts(folder: string, of = '', now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(of) && partName.test(each))) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > weekMs) await rm(path, { force: true }).catch(() => null);
  }
}
