import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOfOwnSquare } from './own-map-square.ts';

const pictures = { kind: 'pictures', minZoom: 2, maxZoom: 5 } as const;

test('a square of pictures is a tile of the same zoom; one of shapes is a tile of the zoom before', () => {
  expect(sourceOfOwnSquare({ x: 3, y: 2, z: 4 }, pictures)).toEqual({ z: 4, x: 3, y: 2, left: 0, top: 0, side: 1 });
  const shapes = { ...pictures, kind: 'shapes' } as const;
  expect(sourceOfOwnSquare({ x: 3, y: 2, z: 4 }, shapes)).toEqual({ z: 3, x: 3, y: 2, left: 0, top: 0, side: 1 });
});

test('there is nothing before its first zoom, and beyond the poles', () => {
  expect(sourceOfOwnSquare({ x: 0, y: 0, z: 1 }, pictures)).toBeNull();
  expect(sourceOfOwnSquare({ x: 0, y: -1, z: 3 }, pictures)).toBeNull();
  expect(sourceOfOwnSquare({ x: 0, y: 8, z: 3 }, pictures)).toBeNull();
});

test('in whichever copy of the world and however close, the tile holds the square where the square lies', () => {
  const zoom = fc.integer({ min: 2, max: 18 });
  fc.assert(
    fc.property(
      zoom,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.integer({ min: -3, max: 3 }),
      (z, at, turn) => {
        const column = Math.floor(at * 2 ** z);
        const source = sourceOfOwnSquare({ x: column + turn * 2 ** z, y: column, z }, pictures);
        expect(source?.z).toBe(Math.min(z, 5));
        for (const [tile = 0, edge = 0] of [
          [source?.x, source?.left],
          [source?.y, source?.top],
        ]) {
          expect((tile + edge) / 2 ** (source?.z ?? 0)).toBeCloseTo(column / 2 ** z, 12);
        }
        expect((source?.side ?? 0) / 2 ** (source?.z ?? 0)).toBeCloseTo(1 / 2 ** z, 12);
      },
    ),
  );
});
