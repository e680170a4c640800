import { expect, test } from 'vitest';
import { columnsOfMapEvents } from '../kernels/fixtures/map-events.ts';
import type { Place } from '../shared/dataset.ts';
import type { Layers } from '../shared/view.ts';
import { flatItems } from './fixtures/flat-items.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { drawMap } from './map-drawing.ts';
import { legendOfMap } from './map-legend.ts';
import { frameOfExtent, planMap } from './map-plan.ts';

const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};
const ring = [
  [118, 30],
  [132, 30],
  [132, 40],
  [118, 40],
  [118, 30],
] as const;
const places: readonly Place[] = [
  {
    id: 'zone',
    name: {},
    coordinates: { lng: 125, lat: 35 },
    geometry: { type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lng, lat] as const)] },
  },
  {
    id: 'route',
    name: {},
    coordinates: { lng: 110, lat: 25 },
    geometry: {
      type: 'LineString',
      coordinates: [
        [105, 22],
        [115, 28],
      ],
    },
  },
];
const columns = columnsOfMapEvents([
  { places: [0], importance: 3, category: 1 },
  { places: [1], importance: 3, category: 2 },
]);

function areasOf(mask: readonly number[], scope: 'whole' | 'window' = 'whole', layers: Partial<Layers> = {}) {
  const empty = subjectOf([]);
  const subject = { ...empty, layers: { ...empty.layers, ...layers } };
  const frame = frameOfExtent(subject.mapExtent, 1200, 600, 0);
  const asked = { ...subject, lists: { ...subject.lists, places }, columns, mask: Uint16Array.from(mask), scope };
  // long after all of them
  const timeExtent = { from: 1e12, to: 2e12 };
  const map = planMap({ ...asked, ...(scope === 'window' ? { timeExtent } : {}) }, frame, labels, evenRuler);
  const paths = flatItems([drawMap(map, [])]).flatMap(({ item }) => (item.kind === 'path' ? [item] : []));
  const drawn = paths.filter(({ fill, line, evenOdd }) => evenOdd === true && fill !== undefined && line === undefined);
  const kinds = map.areas.map(({ body, row, isInside }) => [body.shape.isArea, row, isInside]);
  const words = legendOfMap(map).map((entry) => entry.words);
  return { kinds, fills: drawn.map(({ fill }) => fill), marks: map.marks.length, words, paths };
}

test('lines and areas of the events that pass are drawn, and no others; grey where all are outside of the time', () => {
  const all = areasOf([0, 0]);
  expect(all.kinds).toEqual([
    [true, 0, true],
    [false, 1, true],
  ]);
  expect(all.fills).toEqual([expect.objectContaining({ opacity: 0.2 })]);
  expect(areasOf([1, 0]).kinds).toEqual([[false, 1, true]]);
  expect(areasOf([1, 0]).fills).toEqual([]);
  const outside = areasOf([0, 0], 'window');
  expect(outside.kinds).toEqual([
    [true, 0, false],
    [false, 1, false],
  ]);
  expect(outside.fills).toEqual([{ colour: '#626c77', opacity: 0.1 }]);
});

test('lines and areas are a layer of their own, as in a window: hidden alone, and there without the events', () => {
  expect(areasOf([0, 0], 'whole', { areas: false })).toMatchObject({ kinds: [], fills: [], marks: 2, words: [] });
  const { kinds, fills, marks } = areasOf([0, 0], 'whole', { events: false });
  expect(kinds).toEqual(areasOf([0, 0]).kinds);
  expect([fills.length, marks]).toEqual([1, 0]);
});

test('the legend has lines and areas where they are on the map', () => {
  expect(areasOf([0, 0]).words).toEqual(['area of a place', 'line of a place']);
  expect(areasOf([1, 0]).words).toEqual(['line of a place']);
});

test('layers are as opaque on paper as in the window, and lie over one another in the order that is asked for', () => {
  expect(areasOf([0, 0], 'whole', { opacity: { areas: 0.5 } }).fills).toEqual([
    expect.objectContaining({ opacity: 0.1 }),
  ]);
  const placeOfArea = (order: Layers['order']): number =>
    areasOf([0, 0], 'whole', { order }).paths.findIndex(({ fill, evenOdd }) => evenOdd === true && fill !== undefined);
  const usual = placeOfArea(['areas', 'flows', 'labels', 'events']);
  expect(placeOfArea(['flows', 'labels', 'events', 'areas'])).toBeGreaterThan(usual);
});
