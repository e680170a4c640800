import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { openMap } from './open-map.ts';

// Files that other programs have written: GDAL 3.6 (`ogr2ogr -f MBTILES`, `gdal_translate -of MBTILES`, `ogr2ogr -f GeoJSON`, the
// last from the disputed lines of Natural Earth, public domain); PMTiles' own library for Python, 3.7.0, out of GDAL's two
// archives (`mbtiles_to_pmtiles`); and the archive that ships with the app.

const fixtures = join(import.meta.dirname, 'fixtures');
const world = join(import.meta.dirname, '../../../resources/basemap/world.pmtiles');

const files = {
  'shapes in MBTiles': {
    path: join(fixtures, 'sites-by-gdal.mbtiles'),
    kind: 'shapes',
    tile: [3, 6, 3],
    begins: [0x1a],
  },
  'pictures in MBTiles': {
    path: join(fixtures, 'sheet-by-gdal.mbtiles'),
    kind: 'pictures',
    tile: [5, 28, 12],
    begins: [0x89, 0x50],
  },
  'shapes in PMTiles': {
    path: join(fixtures, 'sites-by-python.pmtiles'),
    kind: 'shapes',
    tile: [3, 6, 3],
    begins: [0x1a],
  },
  'pictures in PMTiles': {
    path: join(fixtures, 'sheet-by-python.pmtiles'),
    kind: 'pictures',
    tile: [5, 28, 12],
    begins: [0x89, 0x50],
  },
  'our own PMTiles': { path: world, kind: 'shapes', tile: [5, 28, 12], begins: [0x1a] },
  GeoJSON: { path: join(fixtures, 'claims-by-gdal.geojson'), kind: 'shapes', tile: [1, 1, 0], begins: [0x1a] },
} as const;

test.each(Object.entries(files))('%s are read as others wrote them', async (_, { path, kind, tile, begins }) => {
  const opened = await openMap({ path, fileName: 'a map' });
  if (!opened.ok) throw new Error(opened.problems[0]?.message.key);
  expect(opened.value.content.kind).toBe(kind);
  const [z, x, y] = tile;
  const bytes = await opened.value.tile(z, x, y);
  const first = bytes.ok ? Array.from(bytes.value?.subarray(0, begins.length) ?? []) : bytes.problems;
  expect(first).toEqual(begins);
  await opened.value.close();
});

const moved = [
  { from: 'sites-by-gdal.mbtiles', to: 'sites-by-python.pmtiles', tiles: { z: 3, from: 0, to: 7 } },
  { from: 'sheet-by-gdal.mbtiles', to: 'sheet-by-python.pmtiles', tiles: { z: 5, from: 10, to: 30 } },
];

test.each(moved)('$to says and holds what $from does, of which it was made', async ({ from, to, tiles }) => {
  const [before, after] = await Promise.all(
    [from, to].map(async (name) => {
      const opened = await openMap({ path: join(fixtures, name), fileName: name });
      if (!opened.ok) throw new Error(opened.problems[0]?.message.key);
      return opened.value;
    }),
  );
  if (before === undefined || after === undefined) throw new Error('one of two was not opened');
  const { minZoom, maxZoom, kind } = before.content;
  expect(after.content).toMatchObject({ minZoom, maxZoom, kind });
  let found = 0;
  for (let x = tiles.from; x <= tiles.to; x++) {
    for (let y = tiles.from; y <= tiles.to; y++) {
      const [one, other] = await Promise.all([before, after].map((map) => map.tile(tiles.z, x, y)));
      expect(other).toEqual(one);
      if (one?.ok === true && one.value !== null) found++;
    }
  }
  expect(found).toBeGreaterThan(3);
  await Promise.all([before.close(), after.close()]);
});

test.each(Object.entries(files))('of %s the first half alone is told as damaged', async (_, { path }) => {
  await using folder = await scratchFolder();
  const half = join(folder.path, `half${path.slice(path.lastIndexOf('.'))}`);
  const bytes = await readFile(path);
  await writeFile(half, bytes.subarray(0, bytes.length / 2));
  const opened = await openMap({ path: half, fileName: 'a map' });
  expect(opened.ok ? null : opened.problems[0]?.message.key).toBe('problem.mapDamaged');
});
