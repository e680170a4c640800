import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dayNow, followDay } from './day-now.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 27, 23, 59, 30) });
});
afterEach(() => {
  vi.useRealTimers();
});

test('that it is another day is seen within a minute, until nobody asks any more', () => {
  const days = new Set([dayNow()]);
  const undo = followDay(() => days.add(dayNow()));
  vi.advanceTimersByTime(60_000);
  expect(days.size).toBe(2);
  undo();
  vi.advanceTimersByTime(24 * 60 * 60_000);
  expect(days.size).toBe(2);
});
