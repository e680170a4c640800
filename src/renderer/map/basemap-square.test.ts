import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepestTileZoom, tileExtent } from './basemap-archive.ts';
import { pixelsOfSquare, sourceOfSquare } from './basemap-square.ts';

it('is painted from the tile of one zoom before, beyond 180° too', () => {
  expect(sourceOfSquare({ id: 1, x: 3, y: 1, z: 3 })).toEqual({
    tile: { z: 2, x: 3, y: 1 },
    part: { left: 0, top: 0, size: tileExtent },
    world: { left: 0.75, top: 0.25, size: 0.25 },
  });
  expect(sourceOfSquare({ id: 1, x: -1, y: 1, z: 3 }).tile).toEqual({ z: 2, x: 3, y: 1 });
  expect(sourceOfSquare({ id: 1, x: 0, y: -1, z: 3 }).tile).toBeNull();
  expect(sourceOfSquare({ id: 1, x: 0, y: 4, z: 3 }).tile).toBeNull();
});

it('lies where its part of the tile lies', () => {
  const square = fc.integer({ min: 1, max: 12 }).chain((z) =>
    fc.record({
      id: fc.nat(),
      z: fc.constant(z),
      x: fc.integer({ min: -(2 ** z), max: 2 ** z }),
      y: fc.integer({ min: 0, max: 2 ** (z - 1) - 1 }),
    }),
  );
  fc.assert(
    fc.property(square, (asked) => {
      const { tile, part, world } = sourceOfSquare(asked);
      if (tile === null) throw new Error('between the poles there is a tile');
      expect(tile.z).toBeLessThanOrEqual(deepestTileZoom);
      const tiles = 2 ** tile.z;
      const left = (tile.x + part.left / tileExtent) / tiles;
      expect(left).toBe(world.left - Math.floor(world.left));
      expect((tile.y + part.top / tileExtent) / tiles).toBe(world.top);
      expect(part.size / tileExtent / tiles).toBe(world.size);
    }),
  );
});

it('has as many pixels as it covers on the screen, within reason', () => {
  const square = { id: 1, x: 0, y: 0, z: 4 };
  const sideAt = (zoom: number, pixelRatio: number) => pixelsOfSquare(square, { zoom, pixelRatio }).squarePx;
  expect([sideAt(4, 1), sideAt(4, 2), sideAt(4.5, 1), sideAt(3.5, 1)]).toEqual([512, 1024, 724, 362]);
  expect([sideAt(9, 1), sideAt(1, 1)]).toEqual([1024, 256]);
});
