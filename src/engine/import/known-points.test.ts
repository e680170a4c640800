import { expect, test } from 'vitest';
import type { Place } from '../../shared/dataset.ts';
import { readGazetteer } from './gazetteer.ts';
import { knownPoints } from './known-points.ts';

const place = (id: string, name: Place['name'], more: Partial<Place> = {}): Place => ({ id, name, ...more });

test('places that are on no map are found by any of their names, those that are on it are not touched', async () => {
  const gazetteer = await readGazetteer('resources');
  const found = knownPoints(
    [
      place('tokyo', { ja: '東京', en: 'Tokyo' }),
      place('busan', { und: 'Busan, South Korea' }),
      place('quiet', { en: 'A quiet corner' }),
      place('there', { en: 'Tokyo' }, { coordinates: { lng: 1, lat: 2 } }),
    ],
    gazetteer,
  );
  expect(
    found.map(({ id, fields: { coordinates } }) => [id, Math.round(coordinates.lng), Math.round(coordinates.lat)]),
  ).toEqual([
    ['tokyo', 140, 36],
    ['busan', 129, 35],
  ]);
});

test('of several places of one name the largest is meant, unless a country is told', async () => {
  const gazetteer = await readGazetteer('resources');
  const [alone] = knownPoints([place('a', { en: 'Valencia' })], gazetteer);
  const [told] = knownPoints([place('a', { en: 'Valencia' }, { country: 'ES' })], gazetteer);
  expect(alone?.namesakes).toBeGreaterThan(1);
  expect([told?.namesakes, told?.fields.coordinates.lat]).toEqual([1, expect.closeTo(39.5, 0)]);
});

test('a country stays known as a country, and what the dataset says of a place stays as it is', async () => {
  const gazetteer = await readGazetteer('resources');
  const found = knownPoints(
    [
      place('china', { en: 'China' }),
      place('busan', { en: 'Busan' }),
      place('port', { en: 'Busan' }, { kind: 'port', country: 'KR' }),
    ],
    gazetteer,
  );
  const coordinates: unknown = expect.anything();
  expect(found.map(({ fields }) => fields)).toEqual([
    { coordinates, kind: 'country', country: 'CN' },
    { coordinates, kind: 'city', country: 'KR' },
    { coordinates },
  ]);
});
