import { createHash } from 'node:crypto';
import { copyFile, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Result } from '../../shared/problem.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { createDatabase } from '../project/open-database.ts';
import { bareShapes, onePixel, writeMbtiles, writePmtiles } from './fixtures/map-files.ts';
import type { MapFile } from './map-file.ts';
import { openMap } from './open-map.ts';

const shippedMap = join(import.meta.dirname, '../../../resources/basemap/world.pmtiles');
const asked = (path: string) => openMap({ path, fileName: 'a map' });

async function whole(opened: Promise<Result<MapFile>>): Promise<MapFile> {
  const map = await opened;
  if (!map.ok) throw new Error(map.problems[0]?.message.key);
  return map.value;
}

async function problemOf(path: string): Promise<string> {
  const map = await asked(path);
  if (!map.ok) return map.problems[0]?.message.key ?? '';
  await map.value.close();
  return 'none';
}

async function tileOf(map: MapFile, z: number, x: number, y: number): Promise<Uint8Array | null> {
  const tile = await map.tile(z, x, y);
  if (!tile.ok) throw new Error(tile.problems[0]?.message.key);
  return tile.value;
}

test('the map that ships with the app is a map of shapes like any other', async () => {
  const map = await whole(asked(shippedMap));
  expect(map.content).toMatchObject({ kind: 'shapes', minZoom: 0, maxZoom: 6 });
  const tile = await tileOf(map, 6, 56, 25);
  expect(tile?.[0]).toBe(0x1a);
  expect(await tileOf(map, 7, 0, 0)).toBeNull();
  await map.close();
});

test.each([
  { name: 'pictures', tile: onePixel, tileType: 2, compression: 1, kind: 'pictures' },
  { name: 'shapes packed with gzip', tile: bareShapes, tileType: 1, compression: 2, kind: 'shapes' },
])('a PMTiles archive of $name is read', async ({ kind, ...parts }) => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.pmtiles');
  await writePmtiles(path, parts);
  const map = await whole(asked(path));
  expect(map.content).toEqual({
    kind,
    minZoom: 0,
    maxZoom: 0,
    extent: { west: 120, south: 30, east: 150, north: 50 },
    attribution: 'Somebody © 2025',
  });
  expect(Buffer.from((await tileOf(map, 0, 0, 0)) ?? [])).toEqual(parts.tile);
  await map.close();
});

test.each([
  { name: 'pictures in a table', tile: onePixel, stored: onePixel, asView: false, kind: 'pictures' },
  { name: 'shapes in a view', tile: bareShapes, stored: gzipSync(bareShapes), asView: true, kind: 'shapes' },
])('an MBTiles file with $name is read, its rows counted from the south', async ({ tile, stored, asView, kind }) => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.mbtiles');
  await writeMbtiles(path, stored, asView);
  const map = await whole(asked(path));
  expect(map.content).toEqual({
    kind,
    minZoom: 1,
    maxZoom: 1,
    extent: { west: 120, south: 30, east: 150, north: 50 },
    attribution: 'Somebody',
  });
  expect(Buffer.from((await tileOf(map, 1, 1, 0)) ?? [])).toEqual(tile);
  expect(await tileOf(map, 1, 1, 1)).toBeNull();
  await map.close();
});

test('a GeoJSON file is cut into tiles of shapes where it has any', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'a.geojson');
  const features = [
    { type: 'Feature', properties: { name: 'x' }, geometry: { type: 'Point', coordinates: [139.7, 35.7, 20] } },
    { type: 'Feature', properties: null, geometry: null },
    { type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates: [[129], ['a', 'b']] } },
    {
      type: 'Feature',
      geometry: {
        type: 'LineString',
        coordinates: [
          [129, 35],
          [130, 36],
        ],
      },
    },
  ];
  await writeFile(path, `\uFEFF${JSON.stringify({ type: 'FeatureCollection', features })}`);
  const map = await whole(asked(path));
  expect(map.content).toMatchObject({ kind: 'shapes', minZoom: 0, extent: { west: 128.99, north: 36.01 } });
  expect((await tileOf(map, 1, 1, 0))?.[0]).toBe(0x1a);
  expect(await tileOf(map, 1, 0, 1)).toBeNull();
});

test('what is damaged, cut off or no map says what to do', async () => {
  await using folder = await scratchFolder();
  const at = (name: string): string => join(folder.path, name);
  await writePmtiles(at('newer.pmtiles'), { tile: onePixel, tileType: 6, compression: 1 });
  await writePmtiles(at('zstd.pmtiles'), { tile: onePixel, tileType: 2, compression: 4 });
  await writePmtiles(at('brotli.pmtiles'), { tile: onePixel, tileType: 2, compression: 1, directories: 3 });
  await copyFile(shippedMap, at('cut.pmtiles'));
  await truncate(at('cut.pmtiles'), 1_000_000);
  await writeFile(at('head.pmtiles'), (await readFile(shippedMap)).subarray(0, 100));
  await writeMbtiles(at('cut.mbtiles'), new Uint8Array(200_000).fill(1));
  await truncate(at('cut.mbtiles'), 100_000);
  await writeMbtiles(at('odd.mbtiles'), Buffer.from('no tile at all'));
  await writeMbtiles(at('packed.mbtiles'), Buffer.concat([gzipSync(bareShapes).subarray(0, 15)]));
  const bare = await createDatabase(at('bare.mbtiles'));
  bare.exec('CREATE TABLE metadata (name TEXT, value TEXT)');
  bare.close();
  const empty = await createDatabase(at('empty.mbtiles'));
  empty.exec('CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)');
  empty.close();
  const endless = await createDatabase(at('endless.mbtiles'));
  endless.exec(`CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
    SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, NULL AS tile_data FROM n`);
  endless.close();
  // finite here, so that a reader that takes it comes to an end and fails the test
  const nested = await createDatabase(at('nested.mbtiles'));
  nested.exec(`CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 3)
    SELECT i AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'1a050a01617802' AS tile_data FROM n;
    CREATE VIEW tiles AS SELECT zoom_level, tile_column, tile_row, tile_data FROM v`);
  nested.close();
  await writeFile(at('cut.geojson'), '{"type":"FeatureCollection","features":[{"type":');
  await writeFile(at('other.geojson'), '{"type":"Topology"}');
  await writeFile(at('metres.geojson'), '{"type":"Point","coordinates":[652000,6862000]}');
  await writeFile(at('list.csv'), 'a,b\n');
  await writeFile(at('nothing.pmtiles'), '');
  const problems = {
    'newer.pmtiles': 'problem.mapTilesUnknown',
    'zstd.pmtiles': 'problem.mapTilesUnknown',
    'brotli.pmtiles': 'problem.mapTilesUnknown',
    'cut.pmtiles': 'problem.mapDamaged',
    'head.pmtiles': 'problem.mapDamaged',
    'cut.mbtiles': 'problem.mapDamaged',
    'odd.mbtiles': 'problem.mapTilesUnknown',
    'packed.mbtiles': 'problem.mapDamaged',
    'bare.mbtiles': 'problem.databaseNotMap',
    'empty.mbtiles': 'problem.mapEmpty',
    'endless.mbtiles': 'problem.databaseNotMap',
    'nested.mbtiles': 'problem.databaseNotMap',
    'cut.geojson': 'problem.mapDamaged',
    'other.geojson': 'problem.mapNotMap',
    'metres.geojson': 'problem.mapEmpty',
    'list.csv': 'problem.mapNotMap',
    'nothing.pmtiles': 'problem.fileEmpty',
    'gone.pmtiles': 'problem.mapMissing',
    '.': 'problem.fileIsFolder',
  };
  const found = await Promise.all(Object.keys(problems).map(async (name) => [name, await problemOf(at(name))]));
  expect(Object.fromEntries(found)).toEqual(problems);
});

test('a tile that was damaged inside of a whole archive is told, and the others are there', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.pmtiles');
  await writePmtiles(path, { tile: bareShapes, tileType: 1, compression: 2 });
  const bytes = await readFile(path);
  bytes.fill(7, bytes.length - 12);
  await writeFile(path, bytes);
  const map = await whole(asked(path));
  const tile = await map.tile(0, 0, 0);
  expect(tile.ok ? null : tile.problems[0]?.message.key).toBe('problem.mapDamaged');
  await map.close();
});

test('nothing is written to a map', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.mbtiles');
  await writeMbtiles(path, onePixel);
  const hash = async (): Promise<string> =>
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  const before = await hash();
  const map = await whole(asked(path));
  await tileOf(map, 1, 1, 0);
  await map.close();
  expect(await hash()).toBe(before);
});
