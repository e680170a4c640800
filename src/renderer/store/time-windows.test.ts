import { expect, test } from 'vitest';
import { columnsFixture, onDay, undated, type FixtureEvent } from '../../kernels/fixtures/columns.ts';
import { emptyView } from '../../kernels/empty-view.ts';
import { allTime } from '../../kernels/time-window.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { selectWholeExtent, zoomedWindow } from './time-windows.ts';

const lengthOf = ({ from, to }: TimeExtent): number => to - from;

function stateOf(...events: readonly FixtureEvent[]) {
  const columns = columnsFixture(events);
  const placed = new Uint8Array(events.length);
  const document = { summary: talksSummary(events.length), columns, told: columns, timeZone: null, placed };
  return { document, view: emptyView };
}

test('the window that stands is zoomed out by the time that events take, and all the way where none has a date', () => {
  const years = stateOf(onDay('1992-01-01'), undated, onDay('2026-01-01'));
  const whole = selectWholeExtent(years);
  if (whole === null) throw new Error('there are dates');
  expect(lengthOf(zoomedWindow(years, whole.from, 1e9))).toBeCloseTo(10 * lengthOf(whole), 0);
  expect(zoomedWindow(stateOf(undated), whole.from, 1e9)).toEqual(allTime);
});
