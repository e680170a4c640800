import { describe, expect, test } from 'vitest';
import { columnsFixture, fromDayToDay, onDay, undated, within } from './fixtures/columns.ts';
import { dayMs, minuteMs, yearMs } from './durations.ts';
import { windowOfNeighbourhood, windowOfRows } from './time-fit.ts';

const day = (date: string): number => Date.parse(date);

describe('a window that fits events', () => {
  test('shows a day among nine days, a year among nine years, a minute among nine minutes or what a window can be', () => {
    const minute = day('2025-10-28T10:00Z');
    const columns = columnsFixture([
      onDay('2025-10-28'),
      within(day('2002-01-01'), day('2003-01-01'), 'year'),
      within(minute, minute + minuteMs, 'minute'),
    ]);
    const lengthOf = (row: number): number => {
      const window = windowOfRows(columns, [row]);
      return window === null ? 0 : window.to - window.from;
    };
    expect(lengthOf(0)).toBe(9 * dayMs);
    expect(lengthOf(1) / yearMs).toBeCloseTo(9, 1);
    expect(lengthOf(2)).toBe(10 * minuteMs);
  });

  test('has room at both ends of what takes long', () => {
    const columns = columnsFixture([onDay('2025-10-01'), onDay('2025-11-09')]);
    expect(windowOfRows(columns, [0, 1])).toEqual({ from: day('2025-09-15'), to: day('2025-11-26') });
  });

  test('is none where nothing has a date', () => {
    expect(windowOfRows(columnsFixture([undated]), [0])).toBeNull();
  });

  test('shows the two events before and the two after one, but not for the sake of one that lasts for years', () => {
    const columns = columnsFixture([
      fromDayToDay('2010-01-01', '2030-01-01'),
      onDay('2025-10-01'),
      onDay('2025-10-05'),
      onDay('2025-10-28'),
      onDay('2025-11-20'),
      onDay('2025-12-24'),
    ]);
    const window = windowOfNeighbourhood({ columns, passes: () => true }, 2);
    expect(window?.from).toBeLessThan(day('2025-10-01'));
    expect(window?.from).toBeGreaterThan(day('2025-08-01'));
    expect(window?.to).toBeGreaterThan(day('2025-11-21'));
    expect(window?.to).toBeLessThan(day('2025-12-24'));
  });
});
