import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestChange } from './newest-change.mjs';
import { projectRoot } from './project-root.mjs';

const sources = ['renderer', 'kernels', 'messages', 'shared']
  .map((room) => `src/${room}`)
  .concat('page.config.ts', 'package-lock.json', 'THIRD-PARTY-NOTICES.md', 'tools/page-notices.mjs');

/** The built page that carries a dataset with it, without its data. */
export const pageTemplatePath = join(projectRoot, 'out/page/page.html');

/**
 * Whether the built page is missing or older than its sources.
 * @returns {boolean}
 */
export function isPageStale() {
  const built = statSync(pageTemplatePath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newestChange(sources.map((path) => join(projectRoot, path))) > built;
}

/**
 * Builds it beside its place and puts it there whole, as the command line is built. In silence unless it fails.
 * @returns {boolean} whether it was built
 */
export function buildPage() {
  const bundler = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const draft = join(projectRoot, `out/page-${process.pid}`);
  const args = ['build', '--config', 'page.config.ts', '--outDir', draft, '--logLevel', 'error'];
  const run = spawnSync(process.execPath, [bundler, ...args], { cwd: projectRoot, encoding: 'utf8' });
  if (run.status === 0) {
    mkdirSync(join(projectRoot, 'out/page'), { recursive: true });
    renameSync(join(draft, 'page.html'), pageTemplatePath);
  } else console.error(`${run.stdout}${run.stderr}The page could not be built.`);
  rmSync(draft, { recursive: true, force: true });
  return run.status === 0;
}
