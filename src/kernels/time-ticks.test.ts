import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs, hourMs } from './durations.ts';
import { allTime, clampWindow } from './time-window.ts';
import { planTicks } from './time-ticks.ts';
import { weekendsIn } from './time-weekends.ts';

function levelsOf(from: string, to: string, width: number): readonly string[] {
  return planTicks({ from: Date.parse(from), to: Date.parse(to) }, width).ticks.map(
    ({ at, level, major }) => `${new Date(at).toISOString().slice(0, 16)} ${level}${major ? '!' : ''}`,
  );
}

describe('ticks', () => {
  test('stand at every day of a fortnight, and the first of a month is major', () => {
    expect(levelsOf('2025-10-30T06:00Z', '2025-11-02T12:00Z', 240)).toEqual([
      '2025-10-30T00:00 day',
      '2025-10-31T00:00 day',
      '2025-11-01T00:00 month!',
      '2025-11-02T00:00 day',
    ]);
  });

  test('stand at hours when the window is short, and midnight is major', () => {
    expect(levelsOf('2025-10-28T18:30Z', '2025-10-29T03:00Z', 500)).toEqual([
      '2025-10-28T18:00 hour',
      '2025-10-28T19:00 hour',
      '2025-10-28T20:00 hour',
      '2025-10-28T21:00 hour',
      '2025-10-28T22:00 hour',
      '2025-10-28T23:00 hour',
      '2025-10-29T00:00 day!',
      '2025-10-29T01:00 hour',
      '2025-10-29T02:00 hour',
    ]);
  });

  test('stand at round years when the window is long: 500 BC is the year −499, and no year is 0', () => {
    const { unit, step, ticks } = planTicks({ from: Date.UTC(-499, 0, 1), to: Date.UTC(600, 0, 1) }, 900);
    expect([unit, step]).toEqual(['year', 100]);
    expect(ticks.map(({ at }) => new Date(at).getUTCFullYear())).toEqual([
      -499, -399, -299, -199, -99, 1, 100, 200, 300, 400, 500,
    ]);
  });

  test('are fewer where the words of years need more room, and only among years', () => {
    const centuries = { from: Date.UTC(-499, 0, 1), to: Date.UTC(600, 0, 1) };
    expect(planTicks(centuries, 900, 90).step).toBe(200);
    expect(planTicks(centuries, 900, 60).step).toBe(100);
    const days = { from: Date.UTC(-499, 0, 1), to: Date.UTC(-499, 0, 20) };
    expect(planTicks(days, 900, 90)).toEqual(planTicks(days, 900));
  });

  test('follow one another, begin before the window at most once, and leave room for their labels, at every scale', () => {
    const window = fc
      .record({
        from: fc.integer({ min: allTime.from, max: allTime.to }),
        length: fc.double({ min: Math.log(hourMs), max: Math.log(allTime.to - allTime.from), noNaN: true }),
      })
      .map(({ from, length }) => clampWindow({ from, to: from + Math.exp(length) }));
    fc.assert(
      fc.property(window, fc.integer({ min: 120, max: 3000 }), (window, width) => {
        const { ticks, unit } = planTicks(window, width);
        const roomPx = unit === 'day' ? 23 : 38;
        const instants = ticks.map(({ at }) => at);
        expect(instants).toEqual([...new Set(instants)].toSorted((a, b) => a - b));
        expect(instants.filter((at) => at < window.from).length).toBeLessThanOrEqual(1);
        expect(instants.every((at) => at < window.to)).toBe(true);
        // Months differ in length: a label's room is met on average.
        expect(ticks.length).toBeLessThanOrEqual(width / roomPx + 2);
        const spacing = (instants[2] ?? Infinity) - (instants[1] ?? 0);
        expect((spacing / (window.to - window.from)) * width).toBeGreaterThan(roomPx);
      }),
    );
  });
});

describe('weekends', () => {
  const october = { from: Date.UTC(2025, 9, 25, 12), to: Date.UTC(2025, 10, 3) };

  test('are Saturday and Sunday, whole, also where the window begins within one', () => {
    expect(weekendsIn(october, 500).map(({ from, to }) => [new Date(from).toISOString(), (to - from) / dayMs])).toEqual(
      [
        ['2025-10-25T00:00:00.000Z', 2],
        ['2025-11-01T00:00:00.000Z', 2],
      ],
    );
  });

  test('are not told where days are narrow', () => {
    expect(weekendsIn(october, 200)).toEqual([]);
  });
});
