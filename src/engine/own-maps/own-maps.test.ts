import { mkdir, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { success } from '../../shared/problem.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { addReceivedMap } from '../host/add-received-map.ts';
import { ownMapsFolder } from '../host/own-maps-folder.ts';
import { bareShapes, onePixel, writeMbtiles, writePmtiles } from './fixtures/map-files.ts';
import { HeldMap } from './held-map.ts';
import { knownExtent, type MapFile } from './map-file.ts';
import { OwnMapFiles } from './own-maps.ts';

const packed = { tile: bareShapes, tileType: 1, compression: 2 };
const picture = { tile: onePixel, tileType: 2, compression: 1 };
const noKey = '0'.repeat(32);

test('only maps that a person has opened are read, and they are known at the next start', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.pmtiles');
  await writePmtiles(path, picture);
  const first = new OwnMapFiles(folder.path);
  expect(await first.list('')).toEqual({ maps: [], layers: [] });
  expect((await first.tile({ key: noKey, z: 0, x: 0, y: 0 })).ok).toBe(false);
  const added = await first.add({ path, fileName: 'one.pmtiles' });
  if (!added.ok) throw new Error('not added');
  const layers = [{ path, isShown: true, opacity: 0.5 }];
  await first.show('/a.gpkg', layers);
  await first.close();

  const next = new OwnMapFiles(folder.path);
  expect(await next.list('/a.gpkg')).toEqual({ maps: [added.value], layers });
  expect((await next.list('/b.gpkg')).layers).toEqual([]);
  const tile = await next.tile({ key: added.value.key, z: 0, x: 0, y: 0 });
  expect(tile.ok && Buffer.from(tile.value)).toEqual(onePixel);
  await next.remove(path);
  expect((await next.list('/a.gpkg')).maps).toEqual([]);
  expect((await next.tile({ key: added.value.key, z: 0, x: 0, y: 0 })).ok).toBe(false);
  expect((await stat(path)).isFile()).toBe(true);
  await next.close();
});

test('a map that is gone says so until it is back, and one that was written anew has another key', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'one.mbtiles');
  await writeMbtiles(path, onePixel);
  const maps = new OwnMapFiles(folder.path);
  await maps.add({ path, fileName: 'one.mbtiles' });
  const before = (await maps.list('')).maps[0];
  await rm(path);
  const gone = (await maps.list('')).maps[0];
  expect(gone?.content).toBeNull();
  expect(gone?.problems[0]?.message).toEqual({ key: 'problem.mapMissing', values: { fileName: 'one.mbtiles' } });
  await writeMbtiles(path, onePixel);
  await utimes(path, 1e9, 1e9);
  const back = (await maps.list('')).maps[0];
  expect(back?.content?.kind).toBe('pictures');
  expect(back?.key).not.toBe(before?.key);
  await maps.close();
});

test('a map that a window hands over stays in the data folder until it is removed; one that is no map does not', async () => {
  await using folder = await scratchFolder();
  const maps = new OwnMapFiles(folder.path);
  const engine = {
    addMap: async (file: { readonly path: string; readonly fileName: string }) => {
      const added = await maps.add(file);
      return { ok: true, value: added.ok } as const;
    },
  };
  const source = join(folder.path, 'one.pmtiles');
  await writePmtiles(source, picture);
  async function* bytesOf(text: Uint8Array): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(text);
  }
  await addReceivedMap(engine, folder.path, '../one.pmtiles', bytesOf(await readFile(source)));
  await addReceivedMap(engine, folder.path, 'two.pmtiles', bytesOf(Buffer.from('no map')));
  const kept = await readdir(ownMapsFolder(folder.path));
  expect(kept).toHaveLength(1);
  const map = (await maps.list('')).maps[0];
  expect(map?.fileName).toBe('one.pmtiles');
  await maps.remove(map?.path ?? '');
  expect(await readdir(ownMapsFolder(folder.path))).toEqual([]);
  await maps.close();
});

test('more maps than are held open are shown at once, and one is added again while its tiles are read', async () => {
  await using folder = await scratchFolder();
  const maps = new OwnMapFiles(folder.path);
  const names = Array.from({ length: 12 }, (_, index) => `${index}.${index % 2 === 0 ? 'pmtiles' : 'mbtiles'}`);
  const keys: string[] = [];
  for (const fileName of names) {
    const path = join(folder.path, fileName);
    await (fileName.endsWith('.pmtiles') ? writePmtiles(path, packed) : writeMbtiles(path, gzipSync(bareShapes)));
    const added = await maps.add({ path, fileName });
    keys.push(added.ok ? added.value.key : '');
  }
  const [first = ''] = names;
  for (let round = 0; round < 5; round++) {
    const tiles = keys.map((key) => maps.tile({ key, z: 0, x: 0, y: 0 }));
    const again = maps.add({ path: join(folder.path, first), fileName: first });
    const told = await Promise.all(tiles);
    expect(told.flatMap((tile) => (tile.ok ? [] : tile.problems))).toEqual([]);
    expect((await again).ok).toBe(true);
  }
  await maps.close();
});

test('a map that is let go while a tile is read is closed afterwards', async () => {
  const steps: string[] = [];
  const content = { kind: 'shapes', minZoom: 0, maxZoom: 0, extent: knownExtent([]), attribution: '' } as const;
  const file: MapFile = {
    content,
    async tile() {
      await new Promise(setImmediate);
      steps.push('read');
      return success(null);
    },
    close: () => Promise.resolve(void steps.push('closed')),
  };
  const map = new HeldMap(Promise.resolve(success(file)));
  const tiles = [map.tile(0, 0, 0), map.tile(0, 0, 0)];
  await map.letGo();
  await Promise.all(tiles);
  expect(steps).toEqual(['read', 'read', 'closed']);
  expect(map.isLetGo).toBe(true);
});

test('a map is received aside, and lies among the maps only once it is whole', async () => {
  await using folder = await scratchFolder();
  const seen: (readonly string[])[] = [];
  const namesIn = (name: string): Promise<readonly string[]> => readdir(join(folder.path, name)).catch(() => []);
  async function* watched(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('PMTi');
    seen.push(await namesIn('maps'));
    yield Buffer.from('les');
  }
  const engine = {
    async addMap() {
      seen.push(await namesIn('maps'), await namesIn('received'));
      return success(true);
    },
  };
  expect((await addReceivedMap(engine, folder.path, 'a.pmtiles', watched())).ok).toBe(true);
  expect(seen).toEqual([[], [expect.stringMatching(/\.pmtiles$/)], []]);
});

test('copies of maps that the list does not name are swept after a day, unless the list cannot be read', async () => {
  await using folder = await scratchFolder();
  const maps = new OwnMapFiles(folder.path);
  const at = (name: string): string => join(ownMapsFolder(folder.path), name);
  await mkdir(ownMapsFolder(folder.path));
  for (const name of ['known.pmtiles', 'left.pmtiles', 'new.pmtiles']) await writePmtiles(at(name), picture);
  for (const name of ['known.pmtiles', 'left.pmtiles']) await utimes(at(name), 1e9, 1e9);
  await maps.add({ path: at('known.pmtiles'), fileName: 'known.pmtiles' });
  const list = join(folder.path, 'own-maps.json');
  const whole = await readFile(list);
  await writeFile(list, '{"maps":');
  await maps.sweep();
  expect(await readdir(ownMapsFolder(folder.path))).toHaveLength(3);
  await writeFile(list, whole);
  await maps.sweep();
  expect((await readdir(ownMapsFolder(folder.path))).toSorted()).toEqual(['known.pmtiles', 'new.pmtiles']);
  await maps.close();
});
