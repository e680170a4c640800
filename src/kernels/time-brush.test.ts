import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { clearBrushSide, moveBrush, nudgeBrush, resizeBrush, setBrushSide } from './time-brush.ts';
import { snapOutward, snapUnitAt } from './time-snap.ts';
import { dayMs, hourMs } from './durations.ts';

const at = (text: string): number => Date.parse(text);
const days = snapUnitAt(dayMs / 60);
const week: TimeExtent = { from: at('2025-10-27'), to: at('2025-11-02') };
const show = ({ from, to }: TimeExtent): readonly string[] =>
  [from, to].map((instant) => new Date(instant).toISOString());

describe('a brush that is drawn', () => {
  test('takes whole days, outward, in whichever direction it is drawn', () => {
    const drawn = { from: at('2025-10-27'), to: at('2025-11-02') };
    expect(snapOutward(at('2025-10-27T07:00Z'), at('2025-11-01T15:00Z'), days)).toEqual(drawn);
    expect(snapOutward(at('2025-11-01T15:00Z'), at('2025-10-27T07:00Z'), days)).toEqual(drawn);
  });

  test('takes days down to 4 px, then months, then years, and hours only where they are wide', () => {
    const point = at('2025-10-28T13:20Z');
    const drawn = (msPerPixel: number): readonly string[] => show(snapOutward(point, point, snapUnitAt(msPerPixel)));
    expect(drawn(dayMs / 4)).toEqual(['2025-10-28T00:00:00.000Z', '2025-10-29T00:00:00.000Z']);
    expect(drawn(dayMs / 3)).toEqual(['2025-10-01T00:00:00.000Z', '2025-11-01T00:00:00.000Z']);
    expect(drawn(30 * dayMs)).toEqual(['2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']);
    expect(drawn(3600 * dayMs)).toEqual(['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z']);
    expect(drawn(hourMs / 30)).toEqual(['2025-10-28T13:00:00.000Z', '2025-10-28T14:00:00.000Z']);
  });

  test('is never empty and never less than what was drawn, at every scale', () => {
    const instant = fc.integer({ min: Date.UTC(-5000, 0, 1), max: Date.UTC(5000, 0, 1) });
    fc.assert(
      fc.property(instant, instant, fc.double({ min: 3, max: 12, noNaN: true }), (a, b, power) => {
        const { from, to } = snapOutward(a, b, snapUnitAt(10 ** power));
        expect(from).toBeLessThanOrEqual(Math.min(a, b));
        expect(to).toBeGreaterThanOrEqual(Math.max(a, b));
        expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

describe('a brush that is changed', () => {
  test('takes whole days when an end is dragged, and keeps one at least', () => {
    expect(show(resizeBrush(week, 'to', at('2025-10-29T02:00Z'), days))).toEqual(
      show({ ...week, to: at('2025-10-30') }),
    );
    expect(show(resizeBrush(week, 'to', at('2024-01-01'), days))).toEqual(show({ ...week, to: at('2025-10-28') }));
    expect(show(resizeBrush(week, 'from', at('2030-01-01'), days))).toEqual(show({ ...week, from: at('2025-11-01') }));
  });

  test('keeps its length when it is moved, and is the same value where it is not', () => {
    expect(moveBrush(week, 0.3 * dayMs, days)).toBe(week);
    expect(show(moveBrush(week, 1.7 * dayMs, days))).toEqual(show({ from: at('2025-10-29'), to: at('2025-11-04') }));
  });

  test('is moved by arrow keys a day at a time, and one day always stays', () => {
    expect(nudgeBrush(week, 'from', dayMs).from).toBe(at('2025-10-28'));
    expect(nudgeBrush(week, 'to', -70 * dayMs)).toEqual({ ...week, to: week.from + dayMs });
  });

  test('pushes its other end along when one end is set beyond it', () => {
    expect(setBrushSide(week, 'from', at('2025-12-24'))).toEqual({ from: at('2025-12-24'), to: at('2025-12-25') });
    expect(setBrushSide(week, 'to', at('2025-10-01'))).toEqual({ from: at('2025-09-30'), to: at('2025-10-01') });
  });

  test('goes as far as the events do where an end is let go, and filters no longer beyond them', () => {
    const events = { from: at('2000-01-01'), to: at('2026-01-01') };
    expect(clearBrushSide(week, 'to', events)).toEqual({ from: week.from, to: events.to });
    expect(clearBrushSide(week, 'from', events)).toEqual({ from: events.from, to: week.to });
    expect(clearBrushSide({ from: at('2030-01-01'), to: at('2032-01-01') }, 'to', events)).toBeNull();
    expect(clearBrushSide({ from: at('1990-01-01'), to: at('1995-01-01') }, 'from', events)).toBeNull();
    expect(clearBrushSide({ from: at('1990-01-01'), to: at('2010-01-01') }, 'to', events)).toBeNull();
  });

  test('never has its other end moved where an end is let go', () => {
    const extent = fc
      .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 })
      .map(([a = 0, b = 0]): TimeExtent => ({ from: Math.min(a, b) * dayMs, to: Math.max(a, b) * dayMs }));
    fc.assert(
      fc.property(extent, extent, (brush, events) => {
        for (const [side, other] of [
          ['from', 'to'],
          ['to', 'from'],
        ] as const) {
          const left = clearBrushSide(brush, side, events);
          if (left === null) continue;
          expect(left).toEqual({ ...brush, [side]: events[side] });
          expect(left.from).toBeLessThan(left.to);
          expect(left[other]).toBe(brush[other]);
        }
      }),
    );
  });
});
