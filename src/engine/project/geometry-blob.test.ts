import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobEnvelope } from './blob-envelope.ts';
import { flowLines } from './flow-lines.ts';
import { multiLineBlob, multiPointBlob, pointBlob, type Position } from './geometry-blob.ts';

const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

test('a point is written as the GeoPackage standard has it', () => {
  const hex = Buffer.from(pointBlob([1, -2])).toString('hex');
  expect(hex).toBe('47500001e61000000101000000000000000000f03f00000000000000c0');
});

test('several points carry their envelope, west, east, south, north', () => {
  const blob = multiPointBlob([
    [129, 35],
    [-77, 39],
  ]);
  expect(blob.byteLength).toBe(8 + 32 + 9 + 2 * 21);
  expect(blobEnvelope(blob)).toEqual({ minX: -77, maxX: 129, minY: 35, maxY: 39 });
});

test('the envelope in the header is that of a walk through the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.array(position, { minLength: 2 }), { minLength: 1 }), (lines) => {
      const blob = multiLineBlob(lines);
      const bare = new Uint8Array(blob.byteLength - 32);
      bare.set(blob.subarray(0, 8));
      bare.set(blob.subarray(40), 8);
      bare[3] = 1;
      expect(blobEnvelope(bare)).toEqual(blobEnvelope(blob));
    }),
  );
});

test('bytes that are no geometry, and geometries that are cut off, enclose nothing', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => blobEnvelope(bytes) === null));
  const blob = pointBlob([1, 2]);
  for (let length = 0; length < blob.byteLength; length++) expect(blobEnvelope(blob.subarray(0, length))).toBeNull();
});

test('a flow across 180° is cut there, at the same latitude on both sides', () => {
  expect(
    flowLines([
      [170, 0],
      [-170, 20],
    ]),
  ).toEqual([
    [
      [170, 0],
      [180, 10],
    ],
    [
      [-180, 10],
      [-170, 20],
    ],
  ]);
  expect(
    flowLines([
      [-170, 20],
      [170, 0],
    ]),
  ).toHaveLength(2);
  expect(
    flowLines([
      [0, 0],
      [10, 0],
      [20, 5],
    ]),
  ).toHaveLength(1);
});

test('no piece of a flow is wider than half the world', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 6 }), (positions) => {
      const lines = flowLines(positions);
      expect(lines.every((line) => line.length >= 2)).toBe(true);
      for (const line of lines) {
        for (const [index, [lng, lat]] of line.entries()) {
          expect(Math.abs(lng - (line[index - 1] ?? [lng])[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(lat)).toBeLessThanOrEqual(90.000001);
        }
      }
    }),
  );
});
