// @ts-check
import fc from 'fast-check';
import { PMTiles, tileIdToZxy } from 'pmtiles';
import { expect, test } from 'vitest';
import { writePmtiles } from './write-pmtiles.mjs';

/** Few kinds of bytes, so that equal tiles come one after the other and apart from one another. */
const someBytes = fc.oneof(fc.constantFrom('sea', 'land'), fc.string({ minLength: 1, maxLength: 40 }));
/** Tiles of zooms 0–6, which have ids below 5461. */
const someTiles = fc.uniqueArray(fc.record({ id: fc.nat(5460), text: someBytes }), {
  selector: ({ id }) => id,
  maxLength: 200,
});

test('the pmtiles reader finds each tile that was written, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(someTiles, fc.nat(5460), async (tiles, anyId) => {
      const { archive, tiles: counted, uniqueTiles } = written(tiles);
      const reader = readerOf(archive);
      const { specVersion, clustered, minZoom, maxZoom, numAddressedTiles } = await reader.getHeader();
      expect({ specVersion, clustered, minZoom, maxZoom, numAddressedTiles }).toEqual({
        specVersion: 3,
        clustered: true,
        minZoom: 0,
        maxZoom: 6,
        numAddressedTiles: tiles.length,
      });
      expect([counted, uniqueTiles]).toEqual([tiles.length, new Set(tiles.map(({ text }) => text)).size]);
      expect(await reader.getMetadata()).toEqual({ name: 'a world' });
      for (const { id, text } of tiles) expect(await textAt(reader, id)).toBe(text);
      expect(await textAt(reader, anyId)).toBe(tiles.find(({ id }) => id === anyId)?.text);
    }),
    { numRuns: 60 },
  );
});

test('where the root directory cannot hold all tiles, the reader finds them through leaves', async () => {
  const odd = fc.record({ step: fc.integer({ min: 1, max: 250 }), text: fc.string({ minLength: 1, maxLength: 250 }) });
  let id = 0;
  const tiles = fc.sample(odd, { seed: 1, numRuns: 12_000 }).map(({ step, text }) => ({ id: (id += step), text }));
  const { archive } = written(tiles, 12);
  const reader = readerOf(archive);
  expect((await reader.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
  for (const { id, text } of tiles.filter((_, at) => at % 97 === 0)) expect(await textAt(reader, id)).toBe(text);
  expect(await textAt(reader, id + 1)).toBeUndefined();
});

/**
 * @param {readonly { readonly id: number, readonly text: string }[]} tiles
 * @param {number} [maxZoom]
 */
function written(tiles, maxZoom = 6) {
  const placed = tiles.map(({ id, text }) => {
    const [z, x, y] = tileIdToZxy(id);
    return { z, x, y, bytes: new TextEncoder().encode(text) };
  });
  return writePmtiles(placed, { maxZoom, metadata: { name: 'a world' } });
}

/** @param {Buffer} archive */
function readerOf(archive) {
  return new PMTiles({
    getKey: () => 'a world',
    getBytes: async (offset, length) => ({ data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer }),
  });
}

/**
 * @param {PMTiles} reader
 * @param {number} id
 */
async function textAt(reader, id) {
  const tile = await reader.getZxy(...tileIdToZxy(id));
  return tile && new TextDecoder().decode(tile.data);
}
