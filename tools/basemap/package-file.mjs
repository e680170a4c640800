// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, 'node_modules');

/** Whether `npm ci --prefix tools/basemap` has run. */
export function arePackagesInstalled() {
  return existsSync(join(MODULES, 'world-atlas'));
}

/**
 * A font inside one of the npm packages.
 * @param {string} path
 * @returns {Buffer}
 */
export function readFontFile(path) {
  return readFileSync(join(MODULES, path));
}

/**
 * The text of a data file inside one of the npm packages.
 * @param {string} path such as "world-atlas/countries-10m.json"
 * @returns {string}
 */
export function readPackageFile(path) {
  return readFileSync(join(MODULES, path), 'utf8');
}
