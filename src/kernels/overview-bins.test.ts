import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture, fromDayOn, undated, untilDay, within } from './fixtures/columns.ts';
import { binOverview } from './overview-bins.ts';
import { linearTimeScale } from './time-scale.ts';

test('every dated event counts one in sum, wherever it lies, and what passes is a part of all', () => {
  const scale = linearTimeScale({ from: 0, to: 1000 }, 10, 410);
  const anyEvent = fc.record({
    from: fc.integer({ min: -200, max: 1200 }),
    long: fc.integer({ min: 1, max: 900 }),
    dated: fc.boolean(),
    passes: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const columns = columnsFixture(
        events.map(({ from, long, dated }) => (dated ? within(from, from + long, 'day') : undated)),
      );
      const mask = Uint16Array.from(events, ({ passes }) => (passes ? 0 : 1));
      const { all, passing, highest } = binOverview(columns, mask, null, scale);
      const sum = (counts: Float32Array): number => counts.reduce((total, count) => total + count, 0);
      expect(sum(all)).toBeCloseTo(events.filter(({ dated }) => dated).length, 3);
      expect(sum(passing)).toBeCloseTo(events.filter(({ dated, passes }) => dated && passes).length, 3);
      all.forEach((count, bin) => {
        expect(count).toBeGreaterThanOrEqual((passing[bin] ?? 0) - 1e-4);
        expect(count).toBeLessThanOrEqual(highest);
      });
    }),
  );
});

test('an event with an open end counts where its other end is', () => {
  const scale = linearTimeScale({ from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 11) }, 0, 40);
  const columns = columnsFixture([fromDayOn('2025-10-03'), untilDay('2025-10-08', 'unknown')]);
  const { all } = binOverview(columns, new Uint16Array(2), null, scale);
  expect([...all.keys()].filter((bin) => all[bin] === 1)).toEqual([2, 7]);
});
