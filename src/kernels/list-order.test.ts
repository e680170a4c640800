import { expect, test } from 'vitest';
import { whenFlag } from '../shared/when.ts';
import { listOrder } from './fixtures/list-order.ts';

test('dated events stand by their start, those without one at their end, undated ones last as in the file', () => {
  const dates = [
    { start: -Infinity, end: 2026 },
    { start: 0, end: 0, undated: true },
    { start: 1992, end: 1992 },
    { start: -Infinity, end: Infinity },
    { start: 2025, end: Infinity },
    { start: 0, end: 0, undated: true },
  ];
  const columns = {
    startEarliest: Float64Array.from(dates, ({ start }) => start),
    endEarliest: Float64Array.from(dates, ({ end }) => end),
    whenFlags: Uint16Array.from(dates, ({ undated }) => (undated === true ? whenFlag.undated : 0)),
  };
  expect([...listOrder(columns)]).toEqual([2, 4, 0, 1, 3, 5]);
});
