import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitLanes, type LaneRoom } from './fitting-lanes.ts';
import type { LaneLayout, LanePlan } from './lane-layout.ts';
import type { PlacedEvent } from './lane-packing.ts';

function placed(row: number, isSelected: boolean): PlacedEvent {
  const span = { x0: 0, x1: 10, markX: 5, start: 'sharp', end: 'sharp' } as unknown as PlacedEvent['span'];
  return { row, span, laneRow: 0, isSelected, labelPx: 0, label: null, hasNote: false };
}

/** Lanes of these heights and counts, in this order; those of `chosen` have a chosen event. */
function layoutOf(lanes: readonly (readonly [height: number, count: number])[], chosen: readonly number[] = []) {
  let height = 0;
  const plans = lanes.map(([own, count], lane): LanePlan => {
    const events = count === 0 ? [] : [placed(100 * lane, chosen.includes(lane))];
    const hidden = Array.from({ length: Math.max(count - 1, 0) }, (_, at) => 100 * lane + at + 1);
    const plan = { lane, top: height, height: own, rows: 1, count, placed: events, hidden, density: null };
    height += own;
    return plan;
  });
  return { lanes: plans, height, asked: { heights: [], roomPx: 0 }, laneRows: [] } satisfies LaneLayout;
}

const shown = ({ lanes }: LaneLayout): readonly number[] =>
  lanes.filter(({ height }) => height > 0).map(({ lane }) => lane);
const room = (mostPx: number, more: Partial<LaneRoom> = {}): LaneRoom => ({
  mostPx,
  linePx: 18,
  byCount: true,
  ...more,
});

describe('lanes where nobody can scroll', () => {
  const five = layoutOf([
    [23, 1],
    [23, 4],
    [23, 2],
    [23, 9],
    [23, 3],
  ]);

  test('are all there where they have room, and leave some to the line where it has something else to say', () => {
    expect(fitLanes(five, room(115))).toEqual({ layout: five, left: [] });
    expect(shown(fitLanes(five, room(115, { hasLine: true })).layout)).toEqual([1, 2, 3, 4]);
    expect(fitLanes(five, room(133, { hasLine: true })).left).toEqual([]);
  });

  test('are those with many events, or the first ones, in their order and without gaps', () => {
    const { layout, left } = fitLanes(five, room(90));
    expect(shown(layout)).toEqual([1, 3, 4]);
    expect(layout.lanes.map(({ top }) => top)).toEqual([0, 0, 23, 23, 46]);
    expect(layout.height).toBe(69);
    expect(left.map(({ lane, count }) => [lane, count])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(shown(fitLanes(five, room(90, { byCount: false })).layout)).toEqual([0, 1, 2]);
  });

  test('are first of all those with a chosen event, and before them those that stay while a window moves', () => {
    const chosen = layoutOf(
      five.lanes.map(({ height, count }) => [height, count] as const),
      [0],
    );
    expect(shown(fitLanes(chosen, room(70)).layout)).toEqual([0, 3]);
    expect(shown(fitLanes(chosen, room(70, { kept: new Set([2, 4]) })).layout)).toEqual([2, 4]);
  });

  test('are whole, none is lost, and each event is drawn or counted', () => {
    const lane = fc.tuple(fc.constantFrom(0, 23, 41, 60), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 40 }), fc.integer({ min: 78, max: 400 }), (lanes, px) => {
        const whole = layoutOf(lanes);
        const { layout, left } = fitLanes(whole, room(px));
        expect(layout.height + (left.length === 0 ? 0 : 18)).toBeLessThanOrEqual(px);
        const open = whole.lanes.filter(({ height }) => height > 0).map((one) => one.lane);
        expect([...shown(layout), ...left.map((one) => one.lane)].toSorted((a, b) => a - b)).toEqual(open);
        for (const { placed: events, hidden, lane: at } of layout.lanes)
          expect(events.length + hidden.length).toBe(whole.lanes[at]?.count);
      }),
    );
  });
});
