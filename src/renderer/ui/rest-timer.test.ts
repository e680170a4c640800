import { expect, test, vi } from 'vitest';
import { createRestTimer } from './rest-timer.ts';

test('tells once of a rest, so long after the last step; not of one that is cancelled', () => {
  vi.useFakeTimers();
  try {
    const then = vi.fn();
    const rest = createRestTimer(200, then);
    rest.step();
    vi.advanceTimersByTime(150);
    rest.step();
    vi.advanceTimersByTime(199);
    expect(then).not.toHaveBeenCalled();
    expect(rest.isWaiting()).toBe(true);
    vi.advanceTimersByTime(1);
    expect(then).toHaveBeenCalledTimes(1);
    expect(rest.isWaiting()).toBe(false);
    rest.step();
    rest.cancel();
    vi.advanceTimersByTime(1000);
    expect(then).toHaveBeenCalledTimes(1);
  } finally {
    vi.useRealTimers();
  }
});
