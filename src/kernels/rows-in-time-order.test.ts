import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsFixture, within } from './fixtures/columns.ts';
import { contentsFixture } from './fixtures/lane-contents.ts';
import { dayMs } from './durations.ts';
import { layOutLanes } from './lane-layout.ts';
import { rowsInTimeOrder } from './rows-in-time-order.ts';
import { linearTimeScale } from './time-scale.ts';

const start = Date.UTC(2025, 0, 1);
const scale = linearTimeScale({ from: start, to: start + 100 * dayMs }, 100, 1_100);
const anyEvents = fc.array(
  fc.record({ day: fc.nat({ max: 99 }), days: fc.integer({ min: 1, max: 30 }), importance: fc.nat({ max: 5 }) }),
  { maxLength: 40 },
);

test('rows of any lane begin one after the other, and what lies together in a row stays together', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 40, max: 2_000 }), (events, heightPx) => {
      const columns = columnsFixture(
        events.map(({ day, days, importance }) => ({
          ...within(start + day * dayMs, start + (day + days) * dayMs, 'day'),
          importance,
        })),
      );
      const layout = layOutLanes({
        columns,
        contents: contentsFixture(columns, new Uint16Array(events.length), scale, 1),
        scale,
        selected: new Set(),
        heightPx,
        labelPx: () => 140,
        shortLabelPx: () => 140,
        leastLabelPx: () => 60,
        notePx: () => 80,
        collapsed: [],
        previous: null,
        keepsRows: false,
      });
      for (const lane of layout.lanes) {
        const ordered = rowsInTimeOrder(lane);
        const begins = rowsOf(ordered).map((row) => Math.min(...row.map(({ span }) => span.markX)));
        expect(begins).toEqual(begins.toSorted((a, b) => a - b));
        const together = (plan: typeof lane) =>
          rowsOf(plan)
            .map((row) => row.map(({ row: event }) => event).join(' '))
            .toSorted();
        expect(together(ordered)).toEqual(together(lane));
      }
    }),
  );
});

function rowsOf({ placed, rows }: Parameters<typeof rowsInTimeOrder>[0]) {
  return Array.from({ length: rows }, (_, laneRow) => placed.filter((event) => event.laneRow === laneRow)).filter(
    (row) => row.length > 0,
  );
}
