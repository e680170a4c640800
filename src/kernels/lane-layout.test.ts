import { describe, expect, test } from 'vitest';
import {
  columnsFixture,
  fromDayToDay,
  onDay,
  undated,
  untilDay,
  within,
  type FixtureEvent,
} from './fixtures/columns.ts';
import { contentsFixture } from './fixtures/lane-contents.ts';
import { eventAt, findPlaced, laneAt } from './lane-hit.ts';
import { layOutLanes, rowMiddle, type LaneLayout, type LaneLayoutRequest } from './lane-layout.ts';
import { linearTimeScale } from './time-scale.ts';

const window = { from: Date.UTC(2025, 9, 24), to: Date.UTC(2025, 10, 5) };
const scale = linearTimeScale(window, 138, 890);

/** The Tokyo days, as in the first dataset: category 0 is diplomacy, 1 defence. */
const tokyo: readonly FixtureEvent[] = [
  { ...onDay('2025-10-28'), importance: 5 },
  { ...onDay('2025-10-27'), importance: 3 },
  { ...fromDayToDay('2025-10-26', '2025-10-27'), importance: 3 },
  { ...onDay('2025-10-30'), importance: 5 },
  { ...untilDay('2026-03-31', 'open'), category: 1 },
  { ...onDay('2025-10-28'), category: 1 },
  undated,
  { ...onDay('2025-12-24'), category: 1 },
];

function request(events: readonly FixtureEvent[], more: Partial<LaneLayoutRequest> = {}): LaneLayoutRequest {
  const columns = columnsFixture(events);
  const contents = contentsFixture(columns, new Uint16Array(events.length), scale, 2);
  const texts = { labelPx: () => 140, shortLabelPx: () => 140, leastLabelPx: () => 66, notePx: () => 80 };
  return {
    columns,
    contents,
    scale,
    selected: new Set(),
    heightPx: 200,
    ...texts,
    previous: null,
    keepsRows: false,
    collapsed: [],
    ...more,
  };
}

function rowsOf(layout: LaneLayout): readonly (readonly [number, number])[] {
  return layout.laneRows.flatMap((rows) => [...rows]).toSorted(([a], [b]) => a - b);
}

describe('the rows of the lanes', () => {
  test('are the passing events that may lie in the window, by start, each in the lane of its category', () => {
    const columns = columnsFixture(tokyo);
    const rowsIn = (mask: Uint16Array) => contentsFixture(columns, mask, scale, 2).rowsOf(new Set([0, 1]));
    expect(rowsIn(new Uint16Array(tokyo.length))).toEqual([
      [2, 1, 0, 3],
      [4, 5],
    ]);
    expect(rowsIn(Uint16Array.from(tokyo, (_, row) => (row === 0 ? 1 : 0)))[0]).toEqual([2, 1, 3]);
  });
});

describe('the layout of the lanes', () => {
  test('stacks lanes without gaps, and counts every event as placed or hidden', () => {
    const { lanes, height } = layOutLanes(request(tokyo, { heightPx: 60 }));
    expect(lanes.map(({ top }) => top)).toEqual([0, lanes[0]?.height]);
    expect(height).toBe(lanes.reduce((sum, lane) => sum + lane.height, 0));
    for (const lane of lanes) expect(lane.placed.length + lane.hidden.length).toBe(lane.count);
    expect(lanes[0]?.hidden.length).toBeGreaterThan(0);
  });

  test('places the important events first, and the selected one before all', () => {
    const oneRow = { heightPx: 50 };
    expect(layOutLanes(request(tokyo, oneRow)).lanes[0]?.placed.map(({ row }) => row)).toContain(0);
    const crowd = Array.from({ length: 6 }, () => ({ ...onDay('2025-10-28'), importance: 5 }));
    const selected = layOutLanes(request(crowd, { ...oneRow, selected: new Set([5]) }));
    expect(selected.lanes[0]?.placed.map(({ row, isSelected }) => [row, isSelected])).toEqual([[5, true]]);
  });

  test('places what begins in the window before what fills all of it, if both are as important', () => {
    const month = within(Date.UTC(2025, 9, 1), Date.UTC(2025, 11, 1), 'month');
    const oneRow = layOutLanes(request([month, onDay('2025-10-28')], { heightPx: 50 }));
    expect(oneRow.lanes[0]?.placed.map(({ row }) => row)).toEqual([1]);
    expect(oneRow.lanes[0]?.hidden).toEqual([0]);
  });

  test('lets densities share what room there is', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => ({ ...onDay('2025-10-28'), category: index % 2 }));
    const heights = (heightPx: number): readonly number[] =>
      layOutLanes(request([...crowd, ...crowd], { heightPx })).lanes.map(({ height }) => height);
    expect(heights(60)).toEqual([30, 30]);
    expect(heights(100)).toEqual([50, 50]);
    expect(heights(400)).toEqual([60, 60]);
  });

  test('gives more rows to a lane that needs them, up to the height that there is', () => {
    const [diplomacy, defence] = layOutLanes(request(tokyo)).lanes;
    expect(diplomacy?.rows).toBeGreaterThan(1);
    expect(diplomacy?.hidden).toEqual([]);
    expect(defence?.rows).toBe(2);
    expect(layOutLanes(request(tokyo, { heightPx: 10 })).lanes.map(({ rows }) => rows)).toEqual([1, 1]);
  });

  test('moves nothing up or down, and no lane, while it is panned', () => {
    const before = layOutLanes(request(tokyo));
    const later = { from: window.from + 40 * 3_600_000, to: window.to + 40 * 3_600_000 };
    const laterScale = linearTimeScale(later, 138, 890);
    const contents = contentsFixture(columnsFixture(tokyo), new Uint16Array(tokyo.length), laterScale, 2);
    const panned = layOutLanes(request(tokyo, { contents, scale: laterScale, previous: before, keepsRows: true }));
    expect(rowsOf(panned)).toEqual(rowsOf(before));
    expect(panned.lanes.map(({ top }) => top)).toEqual(before.lanes.map(({ top }) => top));
  });

  test('gives the height of lanes without events to the others where it is asked to', () => {
    const diplomacy = tokyo.filter(({ category }) => category !== 1);
    const open = layOutLanes(request(diplomacy, { heightPx: 50 }));
    const folded = layOutLanes(request(diplomacy, { heightPx: 50, foldsEmpty: true }));
    expect(open.lanes.map(({ rows }) => rows)).toEqual([1, 1]);
    expect(folded.lanes.map(({ rows, height }) => [rows, height])).toEqual([
      [2, folded.height],
      [0, 0],
    ]);
    // what comes into a folded lane is shown even while the others keep their heights
    const later = layOutLanes(request(tokyo, { heightPx: 50, foldsEmpty: true, previous: folded, keepsRows: true }));
    expect(later.lanes.map(({ rows }) => rows)).toEqual([1, 1]);
  });

  test('gives a row to a chosen event for its name before one to what is not chosen, where none works in the lanes', () => {
    const days = ['2025-10-27', '2025-10-28', '2025-10-29'];
    const many = [
      ...days.map((day) => onDay(day)),
      ...Array.from({ length: 4 }, () => ({ ...onDay('2025-10-28'), category: 1 })),
    ];
    const texts = { heightPx: 66, leastLabelPx: () => 140 };
    const rows = (chosen: readonly number[], foldsEmpty: boolean) =>
      layOutLanes(request(many, { ...texts, selected: new Set(chosen), foldsEmpty })).lanes[0]?.rows;
    expect(rows([], true)).toBe(1);
    expect(rows([0, 1, 2], true)).toBe(2);
    expect(rows([0, 1, 2], false)).toBe(1);
  });

  test('is the same for the same, whatever was laid out before', () => {
    const other = layOutLanes(request(tokyo, { heightPx: 50 }));
    expect(layOutLanes(request(tokyo, { previous: other }))).toEqual(layOutLanes(request(tokyo)));
  });

  test('draws a lane with too many events as a density, with the selected one on top', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      within(window.from + index * 1e6, window.from + index * 1e6 + 3.6e6, 'hour'),
    );
    const [lane] = layOutLanes(request(many, { selected: new Set([7]) })).lanes;
    expect(lane?.count).toBe(200);
    expect(lane?.density?.highest).toBeGreaterThan(1);
    expect(lane?.placed.map(({ row }) => row)).toEqual([7]);
    expect(lane?.hidden).toEqual([]);
  });
});

describe('what is under the pointer', () => {
  const layout = layOutLanes(request(tokyo));

  test('is the event whose pill, mark or label is there', () => {
    const [found] = findPlaced(layout, 0);
    if (found === undefined) throw new Error('the summit is not placed');
    const y = rowMiddle(found.lane, found.placed.laneRow);
    const { span, label } = found.placed;
    expect(eventAt(layout, span.markX, y, () => 0)?.row).toBe(0);
    expect(eventAt(layout, (label?.x ?? 0) + 100, y, () => 140)?.row).toBe(0);
    expect(eventAt(layout, (label?.x ?? 0) + 100, y, () => 60)).toBeNull();
  });

  test('is nothing on bare ground, below the lanes, or for an event that is not in the window', () => {
    expect(eventAt(layout, 880, 4, () => 140)).toBeNull();
    expect(laneAt(layout, layout.height + 1)).toBeNull();
    expect(findPlaced(layout, 7)).toEqual([]);
  });
});
