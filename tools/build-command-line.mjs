import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestChange } from './newest-change.mjs';
import { projectRoot } from './project-root.mjs';

const sources = ['cli', 'engine', 'kernels', 'messages', 'paper', 'shared']
  .map((room) => `src/${room}`)
  .concat('command-line.config.ts', 'package-lock.json');

/** The built command line; beside it lies the program that reads Parquet for it. */
export const commandLinePath = join(projectRoot, 'out/cli/command-line.js');

/**
 * Whether the built command line is missing or older than its sources.
 * @returns {boolean}
 */
export function isCommandLineStale() {
  const built = statSync(commandLinePath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newestChange(sources.map((path) => join(projectRoot, path))) > built;
}

/** What it is made of, the command line itself last: it tells how old they are. */
const programs = ['parquet-child', 'command-line'];

/**
 * Builds it beside its place and puts it there whole: two commands at once may both build. In silence unless it fails.
 * @returns {boolean} whether it was built
 */
export function buildCommandLine() {
  return programs.every(buildProgram);
}

/** @param {string} name */
function buildProgram(name) {
  const bundler = join(projectRoot, 'node_modules/vite/bin/vite.js');
  const draft = join(projectRoot, `out/cli-${process.pid}`);
  const args = ['build', '--config', 'command-line.config.ts', '--mode', name];
  args.push('--outDir', draft, '--logLevel', 'error');
  const run = spawnSync(process.execPath, [bundler, ...args], { cwd: projectRoot, encoding: 'utf8' });
  if (run.status === 0) {
    mkdirSync(join(projectRoot, 'out/cli'), { recursive: true });
    renameSync(join(draft, `${name}.js`), join(projectRoot, `out/cli/${name}.js`));
  } else console.error(`${run.stdout}${run.stderr}The command line could not be built.`);
  rmSync(draft, { recursive: true, force: true });
  return run.status === 0;
}
