import { expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { foremostRows } from './foremost-rows.ts';

test('the foremost events are those of the greatest importance, in the order of the list', () => {
  const columns = columnsFixture([4, 5, 2, 5, 4].map((importance) => ({ ...onDay('2025-10-28'), importance })));
  const rows = Uint32Array.of(4, 3, 2, 1, 0);
  expect(foremostRows(columns, rows, 3)).toEqual([4, 3, 1]);
  expect(foremostRows(columns, rows, 9)).toEqual([4, 3, 2, 1, 0]);
  expect(foremostRows(columns, new Uint32Array(0), 3)).toEqual([]);
});
