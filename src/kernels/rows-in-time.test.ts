import { expect, test } from 'vitest';
import { columnsFixture, fromDayToDay, onDay, undated, untilDay } from './fixtures/columns.ts';
import { rowsInTime } from './rows-in-time.ts';

const columns = columnsFixture([
  undated,
  untilDay('2026-03-31', 'open'),
  onDay('2025-10-30'),
  fromDayToDay('2025-10-26', '2025-10-30'),
  onDay('2025-10-30'),
]);

test('events come in the order in which they began, deadlines where they end, undated ones last', () => {
  expect(rowsInTime(columns, [0, 1, 2, 3])).toEqual([3, 2, 1, 0]);
});

test('events that began together keep the order of the file, however they are given', () => {
  expect(rowsInTime(columns, [4, 2])).toEqual([2, 4]);
  expect(rowsInTime(columns, [2, 4])).toEqual([2, 4]);
});

test('no row is lost or made', () => {
  expect(rowsInTime(columns, [])).toEqual([]);
  expect(rowsInTime(columns, [4, 3, 2, 1, 0]).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
});
