import { readFile } from 'node:fs/promises';
import { PMTiles } from 'pmtiles';
import { expect, test } from 'vitest';
import { carriedRanges } from '../../kernels/carried-ranges.ts';
import { carryBasemap } from './carry-basemap.ts';

const path = 'resources/basemap/world.pmtiles';
const tokyo = { lng: 139.75, lat: 35.68 };

async function carried(byteLimit: number) {
  const { tiles, bytes } = await carryBasemap(path, [tokyo], byteLimit);
  return { tiles, bytes, ...carriedRanges({ tiles, bytes: Uint8Array.from(bytes).buffer }) };
}

function archiveOf(read: (offset: number, length: number) => Promise<ArrayBuffer>): PMTiles {
  return new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({ data: await read(offset, length) }),
  });
}

test('what is carried of the basemap has the same tiles as all of it, open sea too', async () => {
  const { tiles, read, deepestAt } = await carried(2_000_000);
  const file = await readFile(path);
  const whole = archiveOf((offset, length) =>
    Promise.resolve(Uint8Array.from(file.subarray(offset, offset + length)).buffer),
  );
  const part = archiveOf(read);
  const asked: [number, number, number][] = tiles.tiles.map((tile) => {
    const [z = 0, x = 0, y = 0] = tile.split('/').map(Number);
    return [z, x, y];
  });
  for (let x = 0; x < 16; x++) for (let y = 0; y < 16; y++) asked.push([4, x, y]);
  expect(tiles.tiles).toContain('6/56/25');
  for (const [z, x, y] of asked) {
    expect(deepestAt(z, x, y)).toBe(z);
    expect(await part.getZxy(z, x, y)).toEqual(await whole.getZxy(z, x, y));
  }
});

test('where it carries nothing as close, the closest tile around is told', async () => {
  const { deepestAt } = await carried(2_000_000);
  expect(deepestAt(6, 56, 25)).toBe(6);
  expect(deepestAt(6, 10, 25)).toBe(4);
  expect(deepestAt(3, 1, 1)).toBe(3);
});

test('the limit is kept but for the world from afar and one tile', async () => {
  const all = await carried(2_000_000);
  const none = await carried(0);
  expect(none.tiles.tiles).toEqual([]);
  expect(none.bytes.length).toBeGreaterThan(1_000_000);
  const some = await carried(none.bytes.length + 5_000);
  expect(some.tiles.tiles.length).toBeGreaterThan(0);
  expect(some.tiles.tiles.length).toBeLessThan(all.tiles.tiles.length);
  expect(some.bytes.length).toBeLessThan(none.bytes.length + 20_000);
});
