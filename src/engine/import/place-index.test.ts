import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../shared/dataset.ts';
import { readGazetteer } from './gazetteer.ts';
import { createPlaceIndex } from './place-index.ts';

const gazetteer = await readGazetteer('resources');

test('a point is known of a name where the place that the name gives is on the map', () => {
  const coordinates = { lng: 129.04, lat: 35.1 };
  const place = fc.record(
    {
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom<Place['name']>({ ko: '부산' }, { en: 'Busan' }, { ja: '釜山' }, { en: 'A quiet corner' }),
      coordinates: fc.constant(coordinates),
    },
    { requiredKeys: ['id', 'name'] },
  );
  const places = fc.uniqueArray(place, { maxLength: 3, selector: ({ id }) => id });
  const name = fc.constantFrom('Busan', 'Pusan', '부산', 'Busan, South Korea', 'A quiet corner', 'Nowhere, Japan', '');
  const area = fc.constantFrom('', 'South Korea', 'JP');
  fc.assert(
    fc.property(places, name, area, (known, asked, within) => {
      const index = createPlaceIndex(known, gazetteer, 'en');
      const knows = index.knowsPoint(asked, within);
      expect(index.takeNew()).toEqual([]);
      expect(knows).toBe(index.named(asked, within).place.coordinates !== undefined);
    }),
  );
});

test.each([
  ['Atlantis', '', true],
  ['Atlantis', 'South Africa', false],
  ['Atlantis, South Africa', '', false],
  ['Busan', '', false],
  ['Nowhere at all', '', false],
])('whether “%s” in “%s” is a small city that was taken for a name alone: %s', (name, area, isDoubtful) => {
  const index = createPlaceIndex([], gazetteer, 'en');
  expect(index.isDoubtful(index.named(name, area).place)).toBe(isDoubtful);
});
