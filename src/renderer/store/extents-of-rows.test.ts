import { expect, test } from 'vitest';
import { columnsFixture, fromDayToDay, onDay, untilDay } from '../../kernels/fixtures/columns.ts';
import { emptyView } from '../../kernels/empty-view.ts';
import { extentsOfRows, extentsShowing } from './extents-of-rows.ts';
import type { OpenDocument } from './explorer-state.ts';

const events = [onDay('2025-10-30'), fromDayToDay('2025-10-31', '2025-11-01'), untilDay('2025-10-30', 'unknown')];
const document = { columns: columnsFixture(events), summary: { places: [] } } as unknown as OpenDocument;
const shownFrom = (from: string, to: string, rows = [0, 1]) =>
  extentsShowing(document, rows, {
    mapExtent: emptyView.mapExtent,
    timeExtent: { from: Date.parse(from), to: Date.parse(to) },
  });

test('a window stays that shows all events, and goes where it shows not all or is so wide that they are one spot', () => {
  const closer = extentsOfRows(document, [0, 1]);
  expect(closer.timeExtent).toBeDefined();
  expect(shownFrom('2025-10-01', '2025-12-01')).toEqual({});
  expect(shownFrom('2025-10-31', '2025-12-01')).toEqual(closer);
  expect(shownFrom('2004-01-01', '2031-01-01')).toEqual(closer);
  // it has a long bar
  expect(shownFrom('2004-01-01', '2031-01-01', [2])).toEqual({});
});
