import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFixture, within } from './fixtures/columns.ts';
import { binLane, isDense } from './lane-density.ts';
import { linearTimeScale } from './time-scale.ts';

const scale = linearTimeScale({ from: 0, to: 1000 }, 100, 200);

describe('the density of a lane', () => {
  test('counts in each bin the events that touch it, as a plain count would', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: 1, max: 400 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(spans, (spans) => {
        const inside = spans.filter(([from, length]) => from < 1000 && from + length > 0);
        const columns = columnsFixture(inside.map(([from, length]) => within(from, from + length, 'day')));
        const rows = inside.map((_, row) => row);
        const { counts, highest } = binLane(columns, rows, scale);
        expect(counts.length).toBe(50);
        for (const [bin, count] of counts.entries()) {
          const [from, to] = [bin * 20, bin * 20 + 20];
          expect(count).toBe(inside.filter(([start, length]) => start < to && start + length > from).length);
        }
        expect(highest).toBe(Math.max(0, ...counts));
      }),
    );
  });

  test('takes the place of marks at one event per 6 px, and gives way again at one per 8 px', () => {
    expect(isDense(101, 600, false)).toBe(true);
    expect(isDense(100, 600, false)).toBe(false);
    expect(isDense(90, 600, true)).toBe(true);
    expect(isDense(75, 600, true)).toBe(false);
  });
});
