import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multiLineBlob, multiPointBlob, pointBlob } from '../project/geometry-blob.ts';
import { geometryOfBlob, geometryOfWkb } from './wkb.ts';

test('what a project writes is read as GeoJSON', () => {
  expect(geometryOfBlob(pointBlob([1, 2]))).toEqual({ type: 'Point', coordinates: [1, 2] });
  expect(geometryOfBlob(multiPointBlob([[1, 2], [3, 4]]))).toEqual({ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }); // prettier-ignore
  expect(geometryOfBlob(multiLineBlob([[[1, 2], [3, 4]]]))).toEqual({ type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]]] }); // prettier-ignore
});

test('an altitude is left out, and a big-endian polygon is read', () => {
  const bytes = Buffer.alloc(13 + 4 * 24);
  bytes.writeUInt8(0, 0);
  bytes.writeUInt32BE(1003, 1);
  bytes.writeUInt32BE(1, 5);
  bytes.writeUInt32BE(4, 9);
  const ring = [[0, 0], [1, 0], [1, 1], [0, 0]] as const; // prettier-ignore
  for (const [index, [x, y]] of ring.entries()) {
    bytes.writeDoubleBE(x, 13 + index * 24);
    bytes.writeDoubleBE(y, 21 + index * 24);
  }
  expect(geometryOfWkb(bytes)).toEqual({ type: 'Polygon', coordinates: [ring] });
});

test('bytes that are no geometry are none, whatever they say of their length', () => {
  expect(geometryOfWkb(Buffer.from('010200000000ffffff', 'hex'))).toBe(null);
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(typeof geometryOfWkb(bytes)).toBe('object');
    }),
  );
});
