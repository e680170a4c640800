import { describe, expect, test } from 'vitest';
import { columnsOfMapEvents } from '../../kernels/fixtures/map-events.ts';
import { frameAround } from '../../kernels/fixtures/map-frame.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import type { CellPlan } from '../../kernels/placed-cells.ts';
import { createMapEvents } from './map-events.ts';
import { createMapLayouts, type MapLayout } from './map-layouts.ts';

const side = 50;
const placeCount = side * side;
/** A square of places that the pane shows, one event at each: the first three are later than the others. */
const spots = spotsOfPlaces(
  Array.from({ length: placeCount }, (_, at) => ({
    id: `${at}`,
    name: { en: `${at}` },
    coordinates: { lng: (at % side) / 2 - side / 4, lat: Math.floor(at / side) / 2 - side / 4 },
  })),
);
const columns = columnsOfMapEvents(
  Array.from({ length: placeCount }, (_, at) => ({ places: [at], importance: 3, start: at < 3 ? 100 : 0 })),
);
const frame = frameAround(0, 0, 4);
const early = { from: 0, to: 10 };
const late = { from: 100, to: 110 };
const selected: readonly number[] = [];

function createLook(): (window: typeof early, passing?: number) => MapLayout {
  const layouts = createMapLayouts();
  const events = createMapEvents(columns, spots);
  return (window, passing = placeCount) => {
    const mask = Uint16Array.from({ length: placeCount }, (_, row) => (row < passing ? 0 : 1));
    return layouts.layoutOf(events, events.under({ mask, brush: null, window, selected }), frame, selected);
  };
}

const sumOf = (counts: Uint32Array | undefined): number => counts?.reduce((sum, count) => sum + count, 0) ?? 0;
const outsideOf = (plan: CellPlan | null): number => sumOf(plan?.counts.outside);

describe('too many events for marks', () => {
  test('are cells, until there are much fewer', () => {
    const look = createLook();
    const all = look(early);
    expect(sumOf(all.cells?.counts.inside)).toBe(placeCount - 3);
    expect([outsideOf(all.cells), all.outsideCells]).toEqual([3, null]);
    expect(look(early, 1700).cells).not.toBeNull();
    expect(look(early, 1500).cells).toBeNull();
    expect(look(early, 1700).cells).toBeNull();
  });

  test('that lie outside of the window of time are cells under the marks of the others', () => {
    const { layout, cells, outsideCells } = createLook()(late);
    expect(cells).toBeNull();
    expect(layout.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(layout.small).toEqual([]);
    expect([outsideOf(outsideCells), sumOf(outsideCells?.counts.inside)]).toEqual([placeCount - 3, 0]);
  });

  test('become small marks again where few are left', () => {
    const look = createLook();
    look(late);
    const { layout, outsideCells } = look(late, 900);
    expect(outsideCells).toBeNull();
    const small = [...layout.small, ...layout.clusters.flatMap(({ beneath }) => beneath)];
    expect(small.reduce((sum, { count }) => sum + count, 0)).toBe(897);
  });
});
