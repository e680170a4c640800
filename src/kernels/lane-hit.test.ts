import { describe, expect, test } from 'vitest';
import { columnsFixture, onDay } from './fixtures/columns.ts';
import { contentsFixture } from './fixtures/lane-contents.ts';
import { eventAt, findPlaced, laneAt } from './lane-hit.ts';
import { layOutLanes, rowMiddle, type LaneLayout } from './lane-layout.ts';
import { linearTimeScale } from './time-scale.ts';

/** Ten days of 60 px; lane 0 has the events of the 22nd and the 25th, lane 1 that of the 21st. */
const scale = linearTimeScale({ from: Date.UTC(2025, 9, 20), to: Date.UTC(2025, 9, 30) }, 0, 600);
const columns = columnsFixture([onDay('2025-10-22'), onDay('2025-10-25'), { ...onDay('2025-10-21'), category: 1 }]);
const layout: LaneLayout = layOutLanes({
  columns,
  contents: contentsFixture(columns, new Uint16Array(3), scale, 2),
  scale,
  selected: new Set(),
  heightPx: 100,
  labelPx: () => 90,
  shortLabelPx: () => 90,
  leastLabelPx: () => 40,
  notePx: () => 0,
  previous: null,
  keepsRows: false,
  collapsed: [],
});
const [first, second] = layout.lanes;
if (first === undefined || second === undefined) throw new Error('there are two lanes');
const labelPx = (): number => 90;
const y = rowMiddle(first, 0);
const rowAt = (x: number, at = y): number | undefined => eventAt(layout, x, at, labelPx)?.row;

describe('what is at a point of the lanes', () => {
  test('is the lane that begins there, to where the next one begins', () => {
    expect(laneAt(layout, first.top)).toBe(first);
    expect(laneAt(layout, second.top - 0.5)).toBe(first);
    expect(laneAt(layout, second.top)).toBe(second);
    expect(laneAt(layout, -1)).toBeNull();
    expect(laneAt(layout, layout.height)).toBeNull();
  });

  test('is the event whose pill is there, else the one whose label is', () => {
    expect(rowAt(scale.toX(Date.UTC(2025, 9, 22, 12)))).toBe(0);
    expect(rowAt(scale.toX(Date.UTC(2025, 9, 23, 12)))).toBe(0);
    expect(rowAt(scale.toX(Date.UTC(2025, 9, 25, 12)))).toBe(1);
  });

  test('is nothing on bare ground, left of the first or beyond a label', () => {
    expect(rowAt(20)).toBeUndefined();
    expect(rowAt(595)).toBeUndefined();
    expect(eventAt(layout, 130, layout.height + 5, labelPx)).toBeNull();
  });

  test('belongs to its own lane only', () => {
    expect(rowAt(scale.toX(Date.UTC(2025, 9, 21, 12)), rowMiddle(second, 0))).toBe(2);
    expect(rowAt(scale.toX(Date.UTC(2025, 9, 21, 12)))).toBeUndefined();
  });
});

test('an event is found in its lane, and one that is not drawn nowhere', () => {
  expect(findPlaced(layout, 2).map(({ lane }) => lane)).toEqual([second]);
  expect(findPlaced(layout, 1).map(({ placed }) => placed.row)).toEqual([1]);
  expect(findPlaced(layout, 7)).toEqual([]);
});
