import { describe, expect, test } from 'vitest';
import type { LaneLayout, LanePlan } from '../../kernels/lane-layout.ts';
import { createLaneFades } from './lane-fades.ts';

const marks: LanePlan = { lane: 0, top: 0, height: 25, rows: 1, count: 40, placed: [], hidden: [], density: null };
const dense: LanePlan = { ...marks, density: { events: 40, binPx: 2, counts: new Int32Array(1), highest: 40 } };
const layoutOf = (...lanes: readonly LanePlan[]): LaneLayout => ({
  lanes: lanes.map((lane, index) => ({ ...lane, lane: index })),
  height: 0,
  asked: { heights: [], roomPx: 0 },
  laneRows: [],
});

describe('from marks to a density and back', () => {
  test('what was fades out within 120 ms, in that lane only', () => {
    const fades = createLaneFades(() => false);
    fades.follow(layoutOf(dense, marks), layoutOf(marks, marks), 1000);
    expect(fades.of(0, 1060)).toEqual({ before: { ...marks, lane: 0 }, share: 0.5 });
    expect(fades.of(1, 1060)).toBeNull();
    expect(fades.isRunning(1119)).toBe(true);
    expect(fades.isRunning(1120)).toBe(false);
    expect(fades.of(0, 1120)).toBeNull();
  });

  test('nothing fades where nothing may move, where nothing changed, or where another file has other lanes', () => {
    const still = createLaneFades(() => true);
    still.follow(layoutOf(dense), layoutOf(marks), 1000);
    expect(still.of(0, 1001)).toBeNull();
    const fades = createLaneFades(() => false);
    fades.follow(layoutOf(dense), layoutOf(dense), 1000);
    fades.follow(layoutOf(dense, dense), layoutOf(marks), 1000);
    fades.follow(layoutOf(dense), null, 1000);
    expect(fades.isRunning(1001)).toBe(false);
  });
});
