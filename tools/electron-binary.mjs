import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const folder = join(projectRoot, 'node_modules/electron');
const fetchLimitMs = 10 * 60_000;

/** A folder that stands for Electron's own `dist`, as Electron's package understands it; tests put a stand-in there. */
const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];

/**
 * Electron's executable, if it is here. Never by require('electron'): that starts a download and waits for it.
 * @returns {string | null}
 */
export function findElectron() {
  const name = readIfThere(join(folder, 'path.txt'));
  if (override) return join(override, name ?? 'electron');
  const path = name && join(folder, 'dist', name);
  return path && existsSync(path) ? path : null;
}

/**
 * Why Electron's window cannot open on this machine, in words that end a sentence; null where nothing speaks against it.
 * @returns {string | null}
 */
export function electronObstacle() {
  if (override || process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'Electron refuses to run as root';
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return 'There is no display for a window';
  return null;
}

/**
 * Downloads Electron's executable, once; a machine without a network fails at once, a silent one after ten minutes.
 * @returns {{ path: string } | { problem: string }}
 */
export function fetchElectron() {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  console.log(`Fetching Electron ${version}, once…`);
  const run = spawnSync(process.execPath, [join(folder, 'install.js')], { encoding: 'utf8', timeout: fetchLimitMs });
  const path = findElectron();
  if (path) return { path };
  const reason = run.error?.message ?? /Error: (.*)/.exec(run.stderr)?.[1] ?? 'the download failed';
  return { problem: `Electron could not be fetched (${reason})` };
}

/** @param {string} path */
function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}
