import { expect, test } from 'vitest';
import { geometryOfWkt } from './wkt.ts';

test.each([
  ['POINT (1 2)', { type: 'Point', coordinates: [1, 2] }],
  ['SRID=4326;POINT Z (1 2 3)', { type: 'Point', coordinates: [1, 2] }],
  ['MULTIPOINT ((1 2), (3 4))', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }], // prettier-ignore
  ['MULTIPOINT (1 2, 3 4)', { type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }], // prettier-ignore
  ['LineString(1 2,3 4)', { type: 'LineString', coordinates: [[1, 2], [3, 4]] }], // prettier-ignore
  ['POLYGON ((0 0, 1 0, 1 1, 0 0))', { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }], // prettier-ignore
  ['POINT (x y)', null],
  ['POLYGON ((0 0', null],
  ['POINT EMPTY', null],
  [`POLYGON ${'('.repeat(100_000)}`, null],
])('%.40s', (text, geometry) => {
  expect(geometryOfWkt(text)).toEqual(geometry);
});
