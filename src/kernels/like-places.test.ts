import { expect, test } from 'vitest';
import { finish } from './finish.ts';
import { likePlaces, tellLike } from './like-places.ts';

const coordinates = { lng: 139, lat: 35 };
const places = [
  { name: { en: 'Tokyo', ja: '東京' }, coordinates },
  { name: { en: 'Tokio' } },
  { name: { en: 'Beijing', fr: 'Pékin' }, coordinates },
];

test('places on the map are told by any of their names, and others not', () => {
  expect(finish(likePlaces('Tokio', places))).toEqual(['Tokyo']);
  expect(finish(likePlaces('pekim', places))).toEqual(['Pékin']);
});

test('a problem tells the names that are much alike, and stays as it was where there are none', () => {
  const problem = { at: { from: 5, to: 10 }, message: { key: 'search.problem.noPlace', values: { name: 'Tokio' } } };
  expect(tellLike(problem, [])).toBe(problem);
  expect(tellLike(problem, ['Tokyo', 'Kyoto'])).toEqual({
    at: problem.at,
    message: { key: 'search.problem.otherPlace', values: { name: 'Tokio', like: 'Tokyo, Kyoto' } },
  });
});
