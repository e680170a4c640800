import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densityStrip } from './density-strip.ts';
import { columnsFixture, onDay, undated, untilDay } from './fixtures/columns.ts';
import { linearTimeScale } from './time-scale.ts';

const extent = { from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) };

test('the bars count each dated event once, in order, none higher than the strip', () => {
  const day = fc.nat(364).map((days) => new Date(extent.from + days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 40 }), fc.integer({ min: 20, max: 400 }), (days, right) => {
      const columns = columnsFixture([...days.map((one) => onDay(one)), undated]);
      const scale = linearTimeScale(extent, 10, right);
      const bars = densityStrip(columns, [...days.keys(), days.length], scale, 3);
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
      for (const [index, { x, share }] of bars.entries()) {
        expect(x).toBeGreaterThanOrEqual(index === 0 ? scale.left : (bars[index - 1]?.x ?? 0) + 3);
        expect(x).toBeLessThan(scale.right);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      if (days.length > 0) expect(Math.max(...bars.map(({ share }) => share))).toBe(1);
    }),
  );
});

test('an event without a begin stands where it ends', () => {
  const columns = columnsFixture([untilDay('2025-07-02', 'open')]);
  const [bar] = densityStrip(columns, [0], linearTimeScale(extent, 0, 365), 1);
  expect(Math.abs((bar?.x ?? 0) - 183)).toBeLessThanOrEqual(1);
});
