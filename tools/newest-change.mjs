import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The latest change of any of these files and folders, and of all that is in them; a folder changes when a file goes.
 * @param {readonly string[]} paths
 * @returns {number} ms since 1970
 */
export function newestChange(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) latest = Math.max(latest, newestChange(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}
