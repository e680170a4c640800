import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs } from './durations.ts';
import { fromDayOn, fromDayToDay, onDay, type FixtureEvent } from './fixtures/columns.ts';
import { shiftedDays } from './shifted-days.ts';

const when = (bounds: FixtureEvent) => ({ ...bounds, edtf: '' });

test('a day, a stretch of days, and one without an end are the same so many days later', () => {
  expect(shiftedDays(when(onDay('2025-10-28')), 4)).toBe('2025-11-01');
  expect(shiftedDays(when(fromDayToDay('2025-10-28', '2025-10-30')), -28)).toBe('2025-09-30/2025-10-02');
  expect(shiftedDays(when(fromDayOn('2025-10-28')), 1)).toBe('2025-10-29/..');
});

test('both ends go as far, whatever month or year lies between', () => {
  const start = Date.UTC(2000, 0, 1);
  const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 1, max: 900 }), (by, length) => {
      const stretch = when(fromDayToDay(dayOf(start), dayOf(start + length * dayMs)));
      const [first, last] = shiftedDays(stretch, by).split('/');
      expect(Date.parse(first ?? '')).toBe(start + by * dayMs);
      expect(Date.parse(last ?? '')).toBe(start + (by + length) * dayMs);
    }),
  );
});
