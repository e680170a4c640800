import { expect, test } from 'vitest';
import { columnsOfMapEvents } from '../../kernels/fixtures/map-events.ts';
import { frameAround } from '../../kernels/fixtures/map-frame.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import type { Place, Position } from '../../shared/dataset.ts';
import { createMapAreas } from './map-areas.ts';
import { createMapEvents } from './map-events.ts';

function squareAround(id: string, lng: number, half: number): Place {
  const ring: readonly Position[] = [
    [lng - half, -half],
    [lng + half, -half],
    [lng + half, half],
    [lng - half, half],
    [lng - half, -half],
  ];
  return { id, name: { en: id }, coordinates: { lng, lat: 0 }, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const places = [
  squareAround('small', 0, 5),
  squareAround('large', 10, 20),
  squareAround('empty', -20, 5),
  { id: 'mark', name: { en: 'mark' }, coordinates: { lng: 5, lat: 5 } },
];
/** Two events in the small square, the second one early, and one in the large square. */
const columns = columnsOfMapEvents([
  { places: [0, 3], importance: 5, start: 100 },
  { places: [0], importance: 3, start: 0 },
  { places: [1], importance: 3, start: 0 },
]);
const frame = frameAround(0, 0, 3);

function look() {
  const events = createMapEvents(columns, spotsOfPlaces(places));
  const areasOf = createMapAreas();
  return (window: { readonly from: number; readonly to: number }, mask: readonly number[] = [0, 0, 0]) =>
    areasOf(places, frame, events.under({ mask: Uint16Array.from(mask), brush: null, window, selected: [] }));
}

test('areas are those of events that pass, the largest first, each with its foremost event in the window of time', () => {
  const areasIn = look();
  const told = (...given: Parameters<typeof areasIn>) =>
    areasIn(...given).map(({ body, row, isInside }) => [body.shape.place, row, isInside]);
  expect(told({ from: 0, to: 200 })).toEqual([
    [1, 2, true],
    [0, 0, true],
  ]);
  expect(told({ from: 0, to: 10 })).toEqual([
    [1, 2, true],
    [0, 1, true],
  ]);
  expect(told({ from: 90, to: 200 }, [0, 1, 0])).toEqual([
    [1, 2, false],
    [0, 0, true],
  ]);
  expect(told({ from: 0, to: 200 }, [1, 1, 0])).toEqual([[1, 2, true]]);
});

test('a window of time that changes no area gives the same value, so that nothing is painted anew', () => {
  const areasIn = look();
  const before = areasIn({ from: 0, to: 200 });
  expect(areasIn({ from: 0, to: 300 })).toBe(before);
  expect(areasIn({ from: 0, to: 10 })).not.toBe(before);
});
