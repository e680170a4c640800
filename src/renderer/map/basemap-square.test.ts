import fc from 'fast-check';
import { expect, it } from 'vitest';
import { projectLngLat } from '../../kernels/mercator.ts';
import { deepestTileZoom, tileExtent } from './basemap-archive.ts';
import { pixelsOfSquare, sourceOfSquare, squareAt } from './basemap-square.ts';

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

it('shows each point of the world, at the same place in its tile', () => {
  expect(squareAt({ lng: 0, lat: 0, zoom: 1 })).toEqual({
    square: { id: 0, x: 0, y: 0, z: 1 },
    at: { x: tileExtent / 2, y: tileExtent / 2 },
  });
  const any = fc.record({
    lng: fc.double({ min: -180, max: 179.99, noNaN: true }),
    lat: fc.double({ min: -80, max: 80, noNaN: true }),
    zoom: fc.double({ min: 0, max: 12, noNaN: true }),
  });
  fc.assert(
    fc.property(any, (asked) => {
      const { square, at } = squareAt(asked);
      const { tile } = sourceOfSquare(square);
      if (tile === null) throw new Error('between the poles there is a tile');
      const tiles = 2 ** tile.z;
      const { x, y } = projectLngLat(asked);
      expect((tile.x + at.x / tileExtent) / tiles).toBeCloseTo(x, 9);
      expect((tile.y + at.y / tileExtent) / tiles).toBeCloseTo(y, 9);
      expect(Math.min(at.x, at.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(at.x, at.y)).toBeLessThanOrEqual(tileExtent);
    }),
  );
});

it('has as many pixels as it covers on the screen, within reason', () => {
  const square = { id: 1, x: 0, y: 0, z: 4 };
  const sideAt = (zoom: number, pixelRatio: number) => pixelsOfSquare(square, { zoom, pixelRatio }).squarePx;
  expect([sideAt(4, 1), sideAt(4, 2), sideAt(4.5, 1), sideAt(3.5, 1)]).toEqual([512, 1024, 724, 362]);
  expect([sideAt(9, 1), sideAt(1, 1)]).toEqual([1024, 256]);
});
