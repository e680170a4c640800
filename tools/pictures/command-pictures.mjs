import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../project-root.mjs';

/**
 * The pictures of the documents that the command line makes: from the same data, the same picture.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const commandPictures = {
  'diplomacy-en': ['--filter', 'category=Diplomacy', '--lang', 'en', '--dpi', '96'],
  'guide-2010-en': ['--filter', 'time=2010', '--lang', 'en', '--dpi', '96'],
  'guide-2010-fr': ['--filter', 'time=2010', '--lang', 'fr', '--dpi', '96'],
};

/**
 * Makes one of them in a folder.
 * @param {string} name
 * @param {string} folder
 */
export function makeCommandPicture(name, folder) {
  const dataset = join(projectRoot, 'resources/datasets/tokyo-gyeongju-china.json');
  const args = ['export', dataset, '--to', join(folder, `${name}.png`), '--force', ...(commandPictures[name] ?? [])];
  execFileSync(process.execPath, [join(projectRoot, 'tools/chronotope.mjs'), ...args]);
}
