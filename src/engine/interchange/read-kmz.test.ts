import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { zipFile } from '../fixtures/zip-file.ts';

const map = await readFile(fileURLToPath(new URL('../fixtures/interchange/map.kml', import.meta.url)));

/** How many events, or why not. */
async function opened(archive: Buffer): Promise<number | string | undefined> {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'map.kmz');
  await writeFile(path, archive);
  const read = await readWhole(path, 'map.kmz');
  expect(await readdir(folder.path)).toEqual(['map.kmz']);
  return read.ok ? read.value.events.length : read.problems[0]?.message.key;
}

test('a map in an archive is read, wherever in it', async () => {
  expect(await opened(zipFile('doc.kml', map))).toBe(4);
  expect(await opened(zipFile('files/inner.KML', map))).toBe(4);
});

test.each([
  ['no map', zipFile('picture.png', map), 'problem.zipWithoutMap'],
  ['a path out of it', zipFile('../../doc.kml', map), 'problem.zipDamaged'],
  ['a path from the root', zipFile('/etc/doc.kml', map), 'problem.zipDamaged'],
  ['a file larger than it says', zipFile('doc.kml', Buffer.alloc(50_000_000), 100), 'problem.zipDamaged'],
  ['a file of more than is unpacked', zipFile('doc.kml', map, 4_000_000_000), 'problem.zipTooLarge'],
  ['its end cut off', zipFile('doc.kml', map).subarray(0, -30), 'problem.zipDamaged'],
])('an archive with %s is refused', async (_, archive, key) => {
  expect(await opened(archive)).toBe(key);
});
