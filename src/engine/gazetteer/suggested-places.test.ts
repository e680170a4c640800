import { expect, test } from 'vitest';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { readGazetteer } from '../import/gazetteer.ts';
import { pointsOfUnknown, suggestedPlaces } from './suggested-places.ts';

const places = facetLists.places.map((place) =>
  place.id === 'tokyo' ? { ...place, coordinates: { lng: 100, lat: 10 } } : place,
);
const names = searchNames({ ...facetLists, places }, spokenNames);

test('a name that the file does not know is the first place that is suggested for it', async () => {
  const gazetteer = await readGazetteer('resources');
  const points = await pointsOfUnknown(['near:Lyon<20km OR near:Tokyo', 'near:Qwxzy'], names, () =>
    Promise.resolve(gazetteer),
  );
  expect([...points.keys()]).toEqual(['Lyon']);
  expect(points.get('Lyon')).toEqual(suggestedPlaces(gazetteer, 'Lyon')[0]);
  expect(points.get('Lyon')).toMatchObject({ country: 'FR' });
});

test.each(['Lyon', 'near:Tokyo<20km', 'near:10,100', 'near:', ''])(
  'for “%s” no gazetteer is read: nothing unknown is near',
  async (query) => {
    const points = await pointsOfUnknown([query], names, () => Promise.reject(new Error('read')));
    expect(points.size).toBe(0);
  },
);
