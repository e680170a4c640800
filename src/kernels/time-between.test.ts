import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from './durations.ts';
import { fromDayOn, onDay, untilDay, within, type FixtureEvent } from './fixtures/columns.ts';
import { timeBetween } from './time-between.ts';

function atTime(at: number): FixtureEvent {
  return within(at, at + minuteMs, 'minute');
}

describe('the time between two events', () => {
  test('is counted from date to date where they are known to the day', () => {
    expect(timeBetween(onDay('2025-10-28'), onDay('2025-10-30'))).toEqual({
      least: 2 * dayMs,
      most: 2 * dayMs,
      isInDays: true,
    });
    const late = atTime(Date.UTC(2025, 9, 28, 23, 30));
    expect(timeBetween(late, onDay('2025-10-29')).most).toBe(dayMs);
    expect(timeBetween(onDay('2025-10-28'), late).most).toBe(0);
    expect(timeBetween(onDay('2025-10-28'), fromDayOn('2025-10-29')).least).toBe(dayMs);
  });

  test('is exact between times of the day', () => {
    const first = atTime(Date.UTC(2025, 9, 28, 10));
    const second = atTime(Date.UTC(2025, 9, 29, 12, 30));
    const between = 26.5 * hourMs;
    expect(timeBetween(first, second)).toEqual({ least: between, most: between, isInDays: false });
  });

  test('has a least and a most where one is known to the month, and no most where a begin is not known', () => {
    const october = within(Date.UTC(2025, 9, 1), Date.UTC(2025, 10, 1), 'month');
    expect(timeBetween(october, onDay('2025-11-03'))).toEqual({ least: 2 * dayMs, most: 34 * dayMs, isInDays: true });
    expect(timeBetween(october, onDay('2025-10-20')).least).toBe(0);
    const unknown = untilDay('2025-10-01', 'unknown');
    expect(timeBetween(unknown, onDay('2025-10-28'))).toMatchObject({
      least: 26 * dayMs,
      most: Number.POSITIVE_INFINITY,
    });
    expect(timeBetween(unknown, unknown).most).toBe(Number.POSITIVE_INFINITY);
  });

  test('holds whatever two instants within the bounds are apart, but for the days that dates round to', () => {
    const span = fc.tuple(
      fc.integer({ min: -4000, max: 4000 }),
      fc.integer({ min: 2, max: 900 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
    );
    fc.assert(
      fc.property(span, span, ([fromA, daysA, partA], [fromB, daysB, partB]) => {
        const a = within(fromA * dayMs, (fromA + daysA) * dayMs, 'month');
        const b = within(fromB * dayMs, (fromB + daysB) * dayMs, 'month');
        const apart = (fromB + daysB * partB - fromA - daysA * partA) * dayMs;
        if (apart < 0) return;
        const { least, most } = timeBetween(a, b);
        expect(apart).toBeGreaterThanOrEqual(least - 1e-3);
        expect(apart).toBeLessThanOrEqual(most + 1e-3);
      }),
    );
  });
});
