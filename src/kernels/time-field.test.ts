import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs } from './durations.ts';
import { brushOfField, fieldOfBrush } from './time-field.ts';

const day = (date: string): number => Date.parse(date);
const whole = { from: day('2025-01-01'), to: day('2026-01-01') };
/** 27 and 28 October: the end is not part of it. */
const brush = { from: day('2025-10-27'), to: day('2025-10-29') };

describe('the date fields of the brush', () => {
  test('show its first and its last day: the instant where it ends is no part of it', () => {
    expect(fieldOfBrush(brush, 'from')).toBe('2025-10-27');
    expect(fieldOfBrush(brush, 'to')).toBe('2025-10-28');
  });

  test('take the whole of the day that is set as the last one', () => {
    expect(brushOfField(brush, 'to', '2025-10-30', whole)).toEqual({ from: brush.from, to: day('2025-10-31') });
    expect(brushOfField(brush, 'to', '2025-10-27', whole)).toEqual({ from: brush.from, to: day('2025-10-28') });
  });

  test('leave a day where the ends would cross', () => {
    expect(brushOfField(brush, 'from', '2025-12-24', whole)).toEqual({
      from: day('2025-12-24'),
      to: day('2025-12-25'),
    });
    expect(brushOfField(brush, 'to', '2025-01-05', whole)).toEqual({ from: day('2025-01-05'), to: day('2025-01-06') });
  });

  test('make a brush where there was none, to the end of all', () => {
    expect(brushOfField(null, 'from', '2025-10-27', whole)).toEqual({ from: brush.from, to: whole.to });
    expect(fieldOfBrush(null, 'from')).toBe('');
  });

  test('are empty beyond the years that they can hold, and take nothing that is no date', () => {
    expect(fieldOfBrush({ from: Date.UTC(-44, 2, 15), to: brush.to }, 'from')).toBe('');
    for (const text of ['', '2025-13-01', '27.10.2025']) expect(brushOfField(brush, 'from', text, whole)).toBeNull();
  });

  test('show what was set, on either side', () => {
    const anyDay = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(days * dayMs).toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('from' as const, 'to' as const), (date, side) => {
        expect(fieldOfBrush(brushOfField(brush, side, date, whole), side)).toBe(date);
      }),
    );
  });
});
