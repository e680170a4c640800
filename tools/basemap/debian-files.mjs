// @ts-check
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Data files that no npm package has, by the Debian 12 package that has them. */
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
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/ja/LC_MESSAGES/geonames.mo',
    sha256: 'b874c994c910d716273436a39ca0f7be4fddbe2bd497f488d14a9409bc584074',
  },
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/ko/LC_MESSAGES/geonames.mo',
    sha256: 'd900ce71decef20a980baf8490dbbd4c88a4b1fe35a8329374f691ea7228bb79',
  },
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/zh/LC_MESSAGES/geonames.mo',
    sha256: '8d9b486484a59221c6780b6ebeda3af28c14e9e96f9cc03177d5bf9991898d30',
  },
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/zh_CN/LC_MESSAGES/geonames.mo',
    sha256: '8ac911fae5aedc5318292abd0421e9388233b79c8831b164c7887e1127789772',
  },
  {
    package: 'libgeonames-common',
    path: 'usr/share/locale/zh_TW/LC_MESSAGES/geonames.mo',
    sha256: 'eba58697d12b085cb37a9a687ac6532d0decbee1a5a036f4508f6de43d3a2994',
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
