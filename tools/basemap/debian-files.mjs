// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Three data files that no npm package has, by the Debian 12 package that has them. */
const FILES = [
  {
    package: 'qgis-common',
    path: 'usr/share/qgis/resources/data/world_map.gpkg',
    sha256: 'ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2',
  },
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/fr/LC_MESSAGES/geonames.mo',
    sha256: '52fb4c901654f9331f8e98fd2550b53e45c073a873a3a349c4d473584f89d6d0',
  },
];

const CACHE = join(import.meta.dirname, '../../.cache/basemap/debian');

/**
 * Fetches and unpacks the Debian packages into the ignored cache folder, where
 * that has not been done before, and checks that they are the ones meant.
 * @returns {readonly string[]} what is missing, in words; empty when all is there
 */
export function fetchDebianFiles() {
  for (const name of new Set(FILES.filter(({ path }) => !isThere(path)).map((file) => file.package))) {
    unpackPackage(name);
  }
  return FILES.flatMap((file) => {
    if (!isThere(file.path)) return [`${file.package} (Debian 12): unpack its ${file.path} into .cache/basemap/debian`];
    const sha256 = createHash('sha256')
      .update(readFileSync(debianFile(file.path)))
      .digest('hex');
    if (sha256 === file.sha256) return [];
    return [
      `${file.path} is another edition than this program was written for (SHA-256 ${sha256}, not ${file.sha256})`,
    ];
  });
}

/**
 * Where a file of the Debian packages lies.
 * @param {string} path as in the package
 */
export function debianFile(path) {
  return join(CACHE, path);
}

/** @param {string} path */
function isThere(path) {
  return existsSync(debianFile(path));
}

/**
 * Leaves nothing behind where apt-get or dpkg is absent; the caller says so.
 * @param {string} name
 */
function unpackPackage(name) {
  mkdirSync(CACHE, { recursive: true });
  try {
    execFileSync('apt-get', ['download', name], { cwd: CACHE, stdio: ['ignore', 'ignore', 'ignore'] });
  } catch {
    return;
  }
  const archive = readdirSync(CACHE).find((file) => file.startsWith(`${name}_`) && file.endsWith('.deb'));
  if (archive) execFileSync('dpkg', ['-x', archive, '.'], { cwd: CACHE });
}
