import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { linearTimeScale } from './time-scale.ts';
import { dayMs, minuteMs, yearMs } from './durations.ts';
import {
  allTime,
  clampWindow,
  longestZoomed,
  panWindow,
  sideOfWindow,
  windowAround,
  windowShowing,
  zoomWindow,
} from './time-window.ts';

const november: TimeExtent = { from: Date.UTC(2025, 10, 1), to: Date.UTC(2025, 11, 1) };

const anyWindow = fc
  .record({
    from: fc.integer({ min: allTime.from, max: allTime.to }),
    length: fc.integer({ min: 10 * minuteMs, max: 4e14 }),
  })
  .map(({ from, length }) => clampWindow({ from, to: from + length }));

describe('the window', () => {
  test('is what it was where nothing changes', () => {
    expect(clampWindow(november)).toBe(november);
    expect(panWindow(november, 0)).toBe(november);
    expect(zoomWindow(november, november.from, 1)).toBe(november);
    expect(windowShowing(november, { from: Date.UTC(2025, 10, 10), to: Date.UTC(2025, 10, 11) })).toBe(november);
  });

  test('is at least ten minutes long, and at most as long as years can be written', () => {
    const shortest = zoomWindow(november, november.from, 1e-9);
    expect(shortest.to - shortest.from).toBe(10 * minuteMs);
    expect(zoomWindow(november, november.from, 1e9)).toEqual(allTime);
    expect(clampWindow({ from: -1e18, to: 1e18 })).toEqual(allTime);
  });

  test('stops at the end of time when it is panned, and keeps its length', () => {
    const moved = panWindow(november, 1e18);
    expect(moved.to).toBe(allTime.to);
    expect(moved.to - moved.from).toBe(november.to - november.from);
    expect(panWindow(moved, dayMs)).toBe(moved);
  });

  test('is zoomed out to ten times the time of all events, however long that is, and no closer than ten years', () => {
    const years = (first: number, last: number): TimeExtent => ({
      from: Date.UTC(first, 0, 1),
      to: Date.UTC(last, 0, 1),
    });
    const farthest = (whole: TimeExtent | null): TimeExtent => {
      let window = november;
      for (let turn = 0; turn < 200; turn++) window = zoomWindow(window, november.from, 1.2, longestZoomed(whole));
      return window;
    };
    const lengthOf = ({ from, to }: TimeExtent): number => to - from;
    const modern = years(1992, 2026);
    expect(lengthOf(farthest(modern))).toBeCloseTo(10 * lengthOf(modern), 0);
    expect(lengthOf(farthest(november))).toBeCloseTo(10 * yearMs, 0);
    expect(farthest(years(-9999, 9999))).toEqual(allTime);
    expect(farthest(years(-1000, 2026))).toEqual(allTime);
    expect(farthest(null)).toEqual(allTime);
  });

  test('that is longer than it would become is left so, and comes nearer by turns', () => {
    const wide = { from: Date.UTC(-500, 0, 1), to: Date.UTC(3000, 0, 1) };
    const atMost = longestZoomed(november);
    expect(zoomWindow(wide, 0, 1.2, atMost)).toBe(wide);
    const nearer = zoomWindow(wide, 0, 0.5, atMost);
    expect(nearer.to - nearer.from).toBeCloseTo((wide.to - wide.from) / 2, 0);
  });

  test('keeps the instant under the pointer where it is when it is zoomed', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (window, share, factor) => {
          const at = window.from + share * (window.to - window.from);
          const zoomed = zoomWindow(window, at, factor);
          const atLimits = zoomed.from === allTime.from || zoomed.to === allTime.to;
          if (atLimits) return;
          const before = linearTimeScale(window, 0, 1000).toX(at);
          expect(linearTimeScale(zoomed, 0, 1000).toX(at)).toBeCloseTo(before, 1);
        },
      ),
    );
  });

  test('never leaves the years that a date can have, whatever is done to it', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.double({ min: -1e16, max: 1e16, noNaN: true }),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (window, by, factor) => {
          for (const changed of [panWindow(window, by), zoomWindow(window, window.from + by / 1e4, factor)]) {
            expect(changed.from).toBeGreaterThanOrEqual(allTime.from);
            expect(changed.to).toBeLessThanOrEqual(allTime.to);
            expect(changed.to - changed.from).toBeGreaterThanOrEqual(10 * minuteMs * 0.999);
          }
        },
      ),
    );
  });

  test('fits an event with something around it', () => {
    const day = { from: Date.UTC(2025, 9, 28), to: Date.UTC(2025, 9, 29) };
    const around = windowAround(day, 0.4, 9 * dayMs);
    expect(around.to - around.from).toBe(9 * dayMs);
    expect((around.from + around.to) / 2).toBe((day.from + day.to) / 2);
  });

  test('moves just as far as needed to show an event', () => {
    const before = { from: Date.UTC(2025, 9, 28), to: Date.UTC(2025, 9, 29) };
    const shown = windowShowing(november, before);
    expect(shown.from).toBe(before.from - 3 * dayMs);
    const after = { from: Date.UTC(2026, 0, 6), to: Date.UTC(2026, 0, 7) };
    expect(windowShowing(november, after).to).toBe(after.to + 3 * dayMs);
  });

  test('has what begins at its end after it, and what ends at its begin before it', () => {
    const before = { from: Date.UTC(2025, 9, 28), to: november.from };
    const after = { from: november.to, to: Date.UTC(2026, 0, 1) };
    expect(sideOfWindow(november, before)).toBe('before');
    expect(sideOfWindow(november, after)).toBe('after');
    expect(sideOfWindow(november, { from: before.from, to: november.from + 1 })).toBeNull();
    expect(sideOfWindow(november, { from: before.from, to: after.to })).toBeNull();
  });

  test('shows what lay outside once it is moved there, and is as long as before', () => {
    fc.assert(
      fc.property(
        anyWindow,
        fc.integer({ min: Date.UTC(1000, 0, 1), max: Date.UTC(3000, 0, 1) }),
        fc.integer({ min: dayMs, max: 4e11 }),
        (window, from, length) => {
          const extent = { from, to: from + length };
          fc.pre(sideOfWindow(window, extent) !== null);
          const moved = windowShowing(window, extent);
          expect(sideOfWindow(moved, extent)).toBeNull();
          expect((moved.to - moved.from) / (window.to - window.from)).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});
