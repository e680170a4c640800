import { expect, test } from 'vitest';
import { facetLists } from './fixtures/facets.ts';
import { nearestInCircle } from './nearest-in-circle.ts';
import { searchedCircles } from './searched-circles.ts';
import { searchNames } from './search-names.ts';

const tokyo = { lng: 139.75, lat: 35.68 };
const kyoto = { lng: 135.77, lat: 35.01 };
const lyon = { lng: 4.83, lat: 45.76 };
const places = facetLists.places.map((place) => (place.id === 'tokyo' ? { ...place, coordinates: tokyo } : place));
const names = searchNames({ ...facetLists, places }, { namesOf: () => [], readDate: () => null });
const elsewhere = new Map([['Lyon', lyon]]);

test.each([
  ['near:Tokyo<200km', [{ name: 'Tokyo', km: 200, centres: [tokyo] }]],
  ['near:Lyon', [{ name: 'Lyon', km: 100, centres: [lyon] }]],
  [
    'tea near:Tokyo<2km OR near:35.01,135.77<1km',
    [
      { name: 'Tokyo', km: 2, centres: [tokyo] },
      { name: '35.01,135.77', km: 1, centres: [kyoto] },
    ],
  ],
  ['NOT near:Tokyo', []],
  ['near:Nowhere', []],
  ['Tokyo', []],
])('%s is searched there', (query, circles) => {
  expect(searchedCircles(query, names, elsewhere)).toEqual(circles);
});

test('of the places of an event the nearest one is told, if it is why the event was found', () => {
  const place = (id: string, coordinates: typeof tokyo, kind?: string) => ({
    id,
    name: { en: id },
    coordinates: { ...coordinates },
    ...(kind !== undefined && { kind }),
  });
  const circle = { name: 'Tokyo', km: 400, centres: [lyon, tokyo] };
  const near = nearestInCircle([place('seoul', { lng: 126.98, lat: 37.57 }), place('kyoto', kyoto)], circle);
  expect(near?.place.id).toBe('kyoto');
  expect(near?.km).toBeCloseTo(370, -1);
  expect(nearestInCircle([place('seoul', { lng: 126.98, lat: 37.57 })], circle)).toBeNull();
  expect(nearestInCircle([place('japan', kyoto, 'country')], circle)).toBeNull();
  expect(nearestInCircle([place('tokyo', tokyo), place('kyoto', kyoto)], circle)?.km).toBe(0);
});
