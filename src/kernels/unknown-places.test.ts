import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetLists } from './fixtures/facets.ts';
import { understandSearch } from './search-meaning.ts';
import { searchNames } from './search-names.ts';
import { unknownPlaces, withPoints } from './unknown-places.ts';

const places = facetLists.places.map((place) =>
  place.id === 'tokyo' ? { ...place, coordinates: { lng: 139.75, lat: 35.68 } } : place,
);
const names = searchNames({ ...facetLists, places }, { namesOf: () => [], readDate: () => null });
const points = new Map([
  ['Yokohama', { lng: 139.65, lat: 35.4333 }],
  ['New York', { lng: -74.006, lat: 40.7143 }],
]);

test('a name is unknown where no place on the map has it', () => {
  const query = 'near:Tokyo x (près:Lyon<20km OR NOT near:"New York") near:35.1,139 near:"At sea"<3km';
  const unknown = unknownPlaces(query, names);
  expect(unknown.map(({ name }) => name)).toEqual(['Lyon', 'New York', 'At sea']);
  expect(unknown.map(({ at }) => query.slice(at.from, at.to))).toEqual(['Lyon', '"New York"', '"At sea"']);
  expect(unknownPlaces('place:Lyon "near:Lyon" near:', names)).toEqual([]);
});

test.each([
  ['near:Yokohama', 'near:"35.43330,139.65000"'],
  ['(x OR près:“New York”<50 mi) y', '(x OR près:"40.71430,-74.00600"<50 mi) y'],
  ['near:"Yokohama"<50km near:Lyon', 'near:"35.43330,139.65000"<50km near:Lyon'],
  ['Yokohama place:Yokohama', 'Yokohama place:Yokohama'],
])('%s is asked as %s', (query, asked) => {
  expect(withPoints(query, points)).toBe(asked);
});

test('names that are given points are known, find what lies there, and leave the rest as it was', () => {
  const part = fc.constantFrom('x', 'actor:tr', 'NOT y', 'near:Tokyo', '(a OR b)', '"c d"');
  const near = fc.constantFrom(
    'near:Yokohama<50km',
    'near:"Yokohama"<50 km',
    'près:Yokohama<50',
    '(near:Yokohama<50km)',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), near, fc.array(part, { maxLength: 3 }), (before, one, after) => {
      const asked = withPoints([...before, one, ...after].join(' '), points);
      expect(unknownPlaces(asked, names)).toEqual([]);
      const known = understandSearch([...before, 'near:Tokyo<50km', ...after].join(' '), names);
      expect(understandSearch(asked, names).meaning).toEqual(known.meaning);
    }),
  );
});
