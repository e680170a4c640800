import { join } from 'node:path';

/** Where maps lie that a window handed over as bytes: they stay until they are removed. */
export function ownMapsFolder(dataFolder: string): string {
  return join(dataFolder, 'maps');
}
