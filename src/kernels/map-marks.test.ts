import { describe, expect, test } from 'vitest';
import type { LaidCluster } from './cluster-layout.ts';
import { fewEventsAtPlaces } from './events-at-places.ts';
import { columnsOfMapEvents } from './fixtures/map-events.ts';
import type { MapFrame } from './map-frame.ts';
import { markAt, placeMarks, smallMarkAt } from './map-marks.ts';
import { spotsOfPlaces } from './place-spots.ts';

/** A world of 1000 px on a canvas of 1200 px: what is at its edges shows twice. */
const frame: MapFrame = {
  zoom: 2,
  worldPx: 1000,
  left: 0,
  top: 0,
  width: 1200,
  height: 1000,
  pane: { left: 100, top: 100, right: 1100, bottom: 900 },
  pixelRatio: 1,
};
const spots = spotsOfPlaces([]);
const columns = columnsOfMapEvents([0, 1, 1, 2].map((category) => ({ places: [0], importance: 3, category })));
const inside = fewEventsAtPlaces(columns, [0, 1, 2, 3]);

function ring(x: number, y: number, first: number, more: Partial<LaidCluster> = {}): LaidCluster {
  const stand = { x, y, drawnX: x, drawnY: y, radius: 10 };
  return { places: [], ...stand, country: false, count: 1, first, importance: 3, beneath: [], ...more };
}
const marksOf = (clusters: readonly LaidCluster[]) =>
  placeMarks(frame, { clusters, small: [] }, spots, columns, inside).marks;

describe('marks on the canvas', () => {
  test('stand in every copy of the world in view, and say whether the pane shows them', () => {
    const marks = marksOf([ring(0.05, 0.5, 0)]);
    expect(marks.map(({ x, y, inPane }) => ({ x, y, inPane })).toSorted((a, b) => a.x - b.x)).toEqual([
      { x: 50, y: 500, inPane: false },
      { x: 1050, y: 500, inPane: true },
    ]);
  });

  test('are painted with the most important on top, and that is the one a pointer means', () => {
    const marks = marksOf([ring(0.5, 0.5, 0), ring(0.505, 0.5, 1)]);
    expect(marks.map(({ cluster }) => cluster.first)).toEqual([1, 0]);
    expect(markAt(marks, { x: 503, y: 500 })?.cluster.first).toBe(0);
    expect(markAt(marks, { x: 516, y: 500 })?.cluster.first).toBe(1);
    expect(markAt(marks, { x: 518, y: 500 })).toBeNull();
  });

  test('have the arcs of their categories', () => {
    const [mark] = marksOf([ring(0.5, 0.5, 0, { places: [0], count: 4 })]);
    expect(mark?.arcs.map(({ category: index, count }) => [index, count])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  test('that had to stand aside point to their anchor in the same copy of the world', () => {
    const marks = marksOf([ring(0.05, 0.5, 0, { country: true, drawnX: 0.08 }), ring(0.5, 0.5, 1)]);
    for (const { x, cluster, anchor } of marks) {
      if (cluster.country) expect(anchor?.x).toBeCloseTo(x - 30, 9);
      else expect(anchor).toBeNull();
    }
  });
});

test('of small marks a pointer means the nearest within 8 px', () => {
  const at = (x: number) => ({ x, y: 0, inPane: true, cluster: ring(0, 0, x) });
  const small = [at(0), at(10)];
  expect(smallMarkAt(small, { x: 6, y: 0 })?.x).toBe(10);
  expect(smallMarkAt(small, { x: 19, y: 0 })).toBeNull();
  expect(smallMarkAt([], { x: 0, y: 0 })).toBeNull();
});

test('a place known less well than the map shows has a circle, but a country has none', () => {
  const known = (kind: 'city' | 'country', precisionM: number) => ({
    id: kind,
    name: { en: kind },
    kind,
    coordinates: { lng: 0, lat: 0, precisionM },
  });
  const places = spotsOfPlaces([known('city', 2_000_000), known('country', 2_000_000), known('city', 1000)]);
  const { circles } = placeMarks(
    frame,
    { clusters: [ring(0.5, 0.5, 0, { places: [0, 1, 2] })], small: [] },
    places,
    columns,
    inside,
  );
  expect(circles).toHaveLength(1);
  expect(circles[0]?.radius).toBeCloseTo((2_000_000 / 40_075_017) * 1000, 1);
});
