import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

/**
 * A package whose code or files become part of the built app.
 * @typedef {object} BundledPackage
 * @property {string} name
 * @property {string} version
 * @property {string} license as its package.json states it
 * @property {string} text of its licence files; empty where it ships none
 */

/** Imports of values; what imports only types leaves nothing in the app. */
const importOfValue =
  /^(?:import|export)\s(?!type\b)[^;'"]*?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)|^@import ['"]([^'"]+)['"]/gm;
/** Electron brings its own notices, in the folder of its executable. */
const notBundled = new Set(['electron']);

/**
 * The packages that the sources import and all that those need in turn, by name. What a package needs for other uses
 * than ours may be among them: a notice too many harms nobody.
 * @returns {BundledPackage[]}
 */
export function bundledPackages() {
  /** @type {Map<string, BundledPackage>} */
  const found = new Map();
  for (const name of importedPackages()) collect(name, projectRoot, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function importedPackages() {
  /** @type {Set<string>} */
  const names = new Set();
  const src = join(projectRoot, 'src');
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(ts|tsx|css)$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
    for (const [, a, b, c] of readFileSync(join(src, path), 'utf8').matchAll(importOfValue)) {
      const specifier = a ?? b ?? c ?? '.';
      const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
      if (!/^(\.|node:|$)/.test(name) && !notBundled.has(name)) names.add(name);
    }
  }
  return names;
}

/**
 * @param {string} name
 * @param {string} from the folder of the package that needs it
 * @param {Map<string, BundledPackage>} found is added to
 */
function collect(name, from, found) {
  const folder = folderOf(name, from);
  if (!folder || found.has(folder)) return;
  const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  found.set(folder, { name, version, license: String(license), text: licenceText(folder) });
  for (const needed of Object.keys(dependencies)) collect(needed, folder, found);
}

/**
 * @param {string} name
 * @param {string} from
 * @returns {string | null} as Node looks packages up; null where it is not installed
 */
function folderOf(name, from) {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === projectRoot || dirname(from) === from ? null : folderOf(name, dirname(from));
}

/** @param {string} folder */
function licenceText(folder) {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
}
