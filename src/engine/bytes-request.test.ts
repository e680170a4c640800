import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedColumnsPath, columnsPath, mapTilePath, searchPath } from '../shared/bytes-path.ts';
import { readBytesRequest } from './bytes-request.ts';
import { textOf } from '../kernels/fixtures/text-of.ts';

test('reads what the shared paths ask for', () => {
  expect(readBytesRequest(columnsPath(3))).toEqual({ kind: 'columns', revision: 3, since: null });
  expect(readBytesRequest(changedColumnsPath(3, 2))).toEqual({ kind: 'columns', revision: 3, since: 2 });
  const key = '0123456789abcdef'.repeat(2);
  expect(readBytesRequest(mapTilePath(key, 3, 2, 1))).toEqual({ kind: 'tile', key, z: 3, x: 2, y: 1 });
  fc.assert(
    fc.property(fc.nat(), fc.array(fc.nat(0x10ffff)).map(textOf), (revision, query) => {
      expect(readBytesRequest(searchPath(revision, query))).toEqual({ kind: 'search', revision, query });
    }),
  );
});

test.each([
  '',
  '/bytes/',
  '/bytes/x/columns',
  '/bytes/-1/columns',
  '/bytes/1/columns/',
  '/bytes/1/columns/since/',
  '/bytes/1/search/=%E0%A4',
  '/bytes/1/search/=a/b',
  '/bytes/1/search/a',
  '/bytes/maps/..%2f..%2fsecret/0/0/0',
  '/bytes/maps/0123456789abcdef0123456789abcdef/0/0',
])('there are no bytes under %j', (path) => {
  expect(readBytesRequest(path)).toBeNull();
});
