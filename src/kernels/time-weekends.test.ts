import { expect, test } from 'vitest';
import { dayMs } from './durations.ts';
import { weekendsIn } from './time-weekends.ts';

const october = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) };

test('weekends go from Saturday to the end of Sunday, in UTC', () => {
  const weekends = weekendsIn(october, 31 * 24);
  for (const { from, to } of weekends) {
    expect(new Date(from).getUTCDay()).toBe(6);
    expect(to - from).toBe(2 * dayMs);
  }
  expect(weekends.map(({ from }) => new Date(from).getUTCDate())).toEqual([27, 4, 11, 18, 25]);
});

test('a window that begins on a Sunday has the rest of that weekend', () => {
  const sunday = { from: Date.UTC(2025, 9, 5, 6), to: Date.UTC(2025, 9, 6) };
  expect(weekendsIn(sunday, 800)).toEqual([{ from: Date.UTC(2025, 9, 4), to: Date.UTC(2025, 9, 6) }]);
});

test('there are none where a day is narrower than 24 px', () => {
  expect(weekendsIn(october, 31 * 24 - 1)).toEqual([]);
});
