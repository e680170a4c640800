import { expect, test } from 'vitest';
import type { Place } from '../../shared/dataset.ts';
import { placeEdit } from './place-edit.ts';

const busan: Place = { id: 'busan', name: { en: 'Busan' }, coordinates: { lng: 129.08, lat: 35.18 } };
const naraemaru: Place = { id: 'naraemaru', name: { en: 'Naraemaru' } };
const point = { lng: 129.1, lat: 35.1, precisionM: 500 };
const addsTo = (place: string) => ({ kind: 'change', list: 'events', ids: ['talks'], add: { places: [place] } });

test('an event goes to a place that is on the map, wherever was pointed', () => {
  expect(placeEdit({ event: 'talks', point: null }, 'Busan', 'en', busan, 'new')).toEqual(addsTo('busan'));
  expect(placeEdit({ event: 'talks', point }, 'Busan', 'en', busan, 'new')).toEqual(addsTo('busan'));
});

test('a place that is known by its name only gets the point, in the same edit', () => {
  expect(placeEdit({ event: 'talks', point }, 'Naraemaru', 'en', naraemaru, 'new')).toEqual({
    kind: 'together',
    edits: [
      { kind: 'change', list: 'places', ids: ['naraemaru'], fields: { coordinates: point } },
      addsTo('naraemaru'),
    ],
  });
});

test('any other name is a new place at the point', () => {
  expect(placeEdit({ event: 'talks', point }, 'Quai', 'fr', null, 'new')).toEqual({
    kind: 'together',
    edits: [
      { kind: 'create', list: 'places', fields: { id: 'new', name: { fr: 'Quai' }, coordinates: point } },
      addsTo('new'),
    ],
  });
});

test('a place of the gazetteer keeps its names, its kind and its country', () => {
  const names = { en: 'Busan', fr: 'Pusan', ko: '부산' };
  const taken = { kind: 'city', country: 'KR', lng: point.lng, lat: point.lat, weight: 1, names } as const;
  const traits = { kind: 'city', country: 'KR' };
  expect(placeEdit({ event: 'talks', point }, 'Pusan', 'fr', null, 'new', taken)).toEqual({
    kind: 'together',
    edits: [
      { kind: 'create', list: 'places', fields: { id: 'new', name: names, coordinates: point, ...traits } },
      addsTo('new'),
    ],
  });
  // a place of the document has its own name, and what it says of itself
  const said: Place = { ...naraemaru, kind: 'venue' };
  expect(placeEdit({ event: 'talks', point }, 'Naraemaru', 'en', said, 'new', taken)).toEqual({
    kind: 'together',
    edits: [
      { kind: 'change', list: 'places', ids: ['naraemaru'], fields: { coordinates: point, country: 'KR' } },
      addsTo('naraemaru'),
    ],
  });
});

test('without a point, or without a name, there is nothing to be done yet', () => {
  expect(placeEdit({ event: 'talks', point: null }, 'Quai', 'fr', null, 'new')).toBeNull();
  expect(placeEdit({ event: 'talks', point: null }, 'Naraemaru', 'en', naraemaru, 'new')).toBeNull();
  expect(placeEdit({ event: 'talks', point }, '', 'fr', null, 'new')).toBeNull();
});
