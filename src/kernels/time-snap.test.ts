import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, yearMs } from './durations.ts';
import { snapNearest, snapOutward, snapUnitAt } from './time-snap.ts';
import { allTime } from './time-window.ts';

const at = (text: string): number => Date.parse(text);
const days = snapUnitAt(dayMs / 60);

describe('the unit to which a brush snaps', () => {
  test('is the day from where a pointer can set one to where it can easily set an hour', () => {
    const noon = at('2025-10-28T12:00Z');
    for (const dayPx of [4, 60, 575]) expect(snapUnitAt(dayMs / dayPx).floor(noon)).toBe(at('2025-10-28'));
    expect(snapUnitAt(hourMs / 24).floor(at('2025-10-28T12:40Z'))).toBe(noon);
    expect(snapUnitAt(dayMs / 3.9).floor(noon)).toBe(at('2025-10-01'));
    expect(snapUnitAt(yearMs / 12).floor(noon)).toBe(at('2025-01-01'));
    expect(snapUnitAt(yearMs / 3).floor(noon)).toBe(at('2020-01-01'));
  });
});

const instant = fc.integer({ min: at('1900-01-01'), max: at('2100-01-01') });
const unit = fc.constantFrom(...[hourMs / 100, hourMs / 30, dayMs / 60, dayMs, 30 * dayMs, yearMs].map(snapUnitAt));

describe('a snapped brush', () => {
  test('is rounded outward, the same for either order of its ends, and at least one unit long', () => {
    fc.assert(
      fc.property(instant, instant, unit, (a, b, unit) => {
        const { from, to } = snapOutward(a, b, unit);
        expect(from).toBeLessThanOrEqual(Math.min(a, b));
        expect(to).toBeGreaterThanOrEqual(Math.max(a, b));
        expect(to).toBeGreaterThan(from);
        expect([unit.floor(from), unit.floor(to)]).toEqual([from, to]);
        expect(snapOutward(b, a, unit)).toEqual({ from, to });
        // once snapped, it stays
        expect(snapOutward(from, to, unit)).toEqual({ from, to });
      }),
    );
  });

  test('takes a click at midnight as the day that begins', () => {
    const midnight = at('2025-10-28');
    expect(snapOutward(midnight, midnight, days)).toEqual({ from: midnight, to: midnight + dayMs });
  });

  test('stays within the years that a date can have', () => {
    const { from, to } = snapOutward(allTime.from - 5, allTime.to + 5, days);
    expect([from, to]).toEqual([allTime.from, allTime.to]);
  });

  test('goes to the nearest boundary, from halfway on to the later one', () => {
    expect(snapNearest(at('2025-10-28T11:59Z'), days)).toBe(at('2025-10-28'));
    expect(snapNearest(at('2025-10-28T12:00Z'), days)).toBe(at('2025-10-29'));
    expect(snapNearest(at('2025-10-28'), days)).toBe(at('2025-10-28'));
  });
});
