import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownMapsFolder } from '../host/own-maps-folder.ts';
import type { KeptMap } from './kept-maps.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Takes away maps out of windows that no list names any more: a host was killed before it could write down or forget one, or
 * the list was lost. One of today may be another host's that is about to be listed, and stays. Never rejects.
 */
export async function sweepMaps(
  dataFolder: string,
  kept: readonly Pick<KeptMap, 'path'>[],
  now = Date.now(),
): Promise<void> {
  const folder = ownMapsFolder(dataFolder);
  // by name, of which no two are the same: the data folder may have been reached by another way
  const named = new Set(kept.map(({ path }) => basename(path)));
  for (const name of await readdir(folder).catch(() => [])) {
    if (named.has(name)) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > dayMs) await rm(path, { force: true }).catch(() => null);
  }
}
