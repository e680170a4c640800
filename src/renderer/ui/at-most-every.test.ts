import { expect, test, vi } from 'vitest';
import { atMostEvery } from './at-most-every.ts';

test('tells of the first step at once, of all in between at the end of their time, and of a rest no more', () => {
  vi.useFakeTimers();
  try {
    const tell = vi.fn();
    const hear = atMostEvery(500, tell);
    hear();
    expect(tell).toHaveBeenCalledTimes(1);
    for (let step = 0; step < 9; step++) hear();
    vi.advanceTimersByTime(499);
    expect(tell).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(tell).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(5000);
    expect(tell).toHaveBeenCalledTimes(2);
    hear();
    expect(tell).toHaveBeenCalledTimes(3);
  } finally {
    vi.useRealTimers();
  }
});
