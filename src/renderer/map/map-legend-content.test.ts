import { expect, test } from 'vitest';
import { cellLevel } from '../../kernels/placed-cells.ts';
import { columnsFixture, onDay, undated } from '../../kernels/fixtures/columns.ts';
import { legendOf } from './map-legend-content.ts';
import type { MapPlan } from './map-plan.ts';

const dated = onDay('2025-10-28');

/** A map of small marks alone, each of an event with this row. */
function smallMarks(events: Parameters<typeof columnsFixture>[0], rows: readonly number[]): MapPlan {
  const small = rows.map((first) => ({ x: 0, y: 0, inPane: true, cluster: { first, country: false } }));
  const frame = { pane: { left: 0, top: 0, right: 900, bottom: 600 } };
  const nothing = { marks: [], circles: [], flows: [], cells: null, outsideCells: null };
  const document = { columns: columnsFixture(events) };
  return { frame, ...nothing, small, document } as unknown as MapPlan;
}

test('a small mark of what has no date is not told as outside of the window of time', () => {
  expect(legendOf(smallMarks([dated, undated], [0])).outside).toBe('outside');
  expect(legendOf(smallMarks([dated, undated], [1])).outside).toBe('undated');
  expect(legendOf(smallMarks([dated, undated], [0, 1])).outside).toBe('either');
  expect(legendOf(smallMarks([dated, undated], [])).outside).toBeNull();
});

test('nor is a cell, where no event has a date', () => {
  const outsideCells = { level: [cellLevel.outside], sites: { inPane: [1] } };
  const kindIn = (events: Parameters<typeof columnsFixture>[0]) =>
    legendOf({ ...smallMarks(events, []), outsideCells } as unknown as MapPlan).outsideCells;
  expect(kindIn([dated])).toBe('outside');
  expect(kindIn([undated])).toBe('undated');
  expect(kindIn([dated, undated])).toBe('either');
});
