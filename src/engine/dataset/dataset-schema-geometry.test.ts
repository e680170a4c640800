import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometryOf, geometrySchema, mostPositions } from './dataset-schema-geometry.ts';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const line = fc.array(position, { minLength: 2, maxLength: 8 });
const ring = fc.array(position, { minLength: 3, maxLength: 8 }).map((open) => [...open, open[0]]);
const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
const geometry = fc.oneof(
  line.map((coordinates) => ({ type: 'LineString', coordinates })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: 'MultiLineString', coordinates })),
  polygon.map((coordinates) => ({ type: 'Polygon', coordinates })),
  fc.array(polygon, { minLength: 1, maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
);

test('every line and area of GeoJSON is taken as it is', () => {
  fc.assert(
    fc.property(geometry, (whole) => {
      expect(geometrySchema.parse(whole)).toEqual(whole);
    }),
  );
});

test('whatever else is there, a geometry is whole or none', () => {
  const anything = fc.record({ type: fc.constantFrom('LineString', 'Polygon'), coordinates: fc.jsonValue() });
  fc.assert(
    fc.property(anything, (value) => {
      const read = geometrySchema.safeParse(value);
      if (read.success) expect(read.data).toEqual(value);
    }),
  );
});

test.each([
  ['a position off the globe', [[0, 0], [181, 0]]], // prettier-ignore
  ['an altitude', [[0, 0, 5], [1, 1, 5]]], // prettier-ignore
  ['one position', [[0, 0]]],
  ['texts', [['0', '0'], ['1', '1']]], // prettier-ignore
])('%s makes no line', (_, coordinates) => {
  expect(geometryOf('LineString', coordinates)).toBe(null);
});

test('a ring that is not closed makes no area, and too many positions no line', () => {
  expect(geometryOf('Polygon', [[[0, 0], [1, 0], [1, 1], [0, 1]]])).toBe(null); // prettier-ignore
  expect(
    geometryOf(
      'LineString',
      Array.from({ length: mostPositions + 1 }, () => [0, 0]),
    ),
  ).toBe(null);
});
