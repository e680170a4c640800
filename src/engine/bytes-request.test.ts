import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedColumnsPath, columnsPath, searchPath } from '../shared/bytes-path.ts';
import { readBytesRequest } from './bytes-request.ts';
import { textOf } from '../kernels/fixtures/text-of.ts';

test('reads what the shared paths ask for', () => {
  expect(readBytesRequest(columnsPath(3))).toEqual({ kind: 'columns', revision: 3, since: null });
  expect(readBytesRequest(changedColumnsPath(3, 2))).toEqual({ kind: 'columns', revision: 3, since: 2 });
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
])('there are no bytes under %j', (path) => {
  expect(readBytesRequest(path)).toBeNull();
});
