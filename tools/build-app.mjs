import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPage, isPageStale } from './build-page.mjs';
import { newestChange } from './newest-change.mjs';
import { projectRoot } from './project-root.mjs';

/** What a build is made of. */
const sources = ['src', 'electron.vite.config.ts', 'package-lock.json'];
/** What a build makes, of each part one file. */
const products = [
  'out/main/main.js',
  'out/main/server.js',
  'out/main/engine-worker.js',
  'out/main/parquet-child.js',
  'out/main/picture-worker.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/**
 * Whether a part of the built app is missing or older than its sources.
 * @returns {boolean}
 */
export function isBuildStale() {
  const built = products.map((path) => statSync(join(projectRoot, path), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return newestChange(sources.map((path) => join(projectRoot, path))) > Math.min(...built) || isPageStale();
}

/**
 * Builds the app into `out`, in silence unless it fails: then with what the bundler said.
 * @returns {boolean} whether it was built
 */
export function buildApp() {
  const bundler = join(projectRoot, 'node_modules/electron-vite/bin/electron-vite.js');
  const run = spawnSync(process.execPath, [bundler, 'build'], { cwd: projectRoot, encoding: 'utf8' });
  if (run.status === 0) return buildPage();
  console.error(run.stdout + run.stderr);
  console.error('The app could not be built.');
  return false;
}
