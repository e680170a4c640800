import fc from 'fast-check';
import { expect, test } from 'vitest';
import { possiblyIn } from './filter-mask.ts';
import { columnsFixture, undated, within } from './fixtures/columns.ts';
import { laneRowsIn } from './lane-rows.ts';

const anyEvent = fc.record({
  from: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(-Infinity)),
  long: fc.integer({ min: 1, max: 40 }),
  category: fc.nat({ max: 4 }),
  dated: fc.boolean(),
});

test('the lanes hold each passing event of the window once, in its lane and by start', () => {
  const window = { from: 40, to: 60 };
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.infiniteStream(fc.nat({ max: 1 })), (events, bits) => {
      const columns = columnsFixture(
        events.map(({ from, long, category, dated }) => ({
          ...(dated ? within(from, Math.max(from, 0) + long, 'day') : undated),
          category,
        })),
      );
      const mask = Uint16Array.from(events, () => bits.next().value ?? 0);
      const lanes = laneRowsIn(columns, mask, window, 3);
      expect(lanes).toHaveLength(3);
      lanes.forEach((rows, lane) => {
        for (const row of rows) expect(Math.min(events[row]?.category ?? 0, 2)).toBe(lane);
        const starts = rows.map((row) => columns.startEarliest[row]);
        expect(starts).toEqual(starts.toSorted((a, b) => ((a ?? 0) < (b ?? 0) ? -1 : a === b ? 0 : 1)));
      });
      const expected = events.flatMap((_, row) => (mask[row] === 0 && possiblyIn(columns, row, window) ? [row] : []));
      expect(lanes.flat().toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
