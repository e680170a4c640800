import { expect, test } from 'vitest';
import { newsOf } from './news-events.mjs';

const count = 5000;

test('the same events come each time, with distinct ids', () => {
  const [one, two] = [0, 1].map(() => Array.from(newsOf({ events: 300, spread: 'shared' }).events));
  expect(one).toEqual(two);
  expect(new Set(one?.map(({ id }) => id)).size).toBe(300);
});

test('shares are those of news: ranges, several places, some without a date or a place', () => {
  const events = Array.from(newsOf({ events: count, spread: 'shared' }).events);
  const share = (/** @type {(event: (typeof events)[number]) => boolean} */ is) => events.filter(is).length / count;
  expect(share(({ date }) => date?.isRange ?? false)).toBeCloseTo(0.18, 1);
  expect(share(({ date }) => date === null)).toBeCloseTo(0.01, 2);
  expect(share(({ places }) => places.length === 0)).toBeCloseTo(0.03, 2);
  expect(share(({ places }) => places.length > 1)).toBeGreaterThan(0.1);
  expect(events.every(({ date }) => date === null || date.start < date.end)).toBe(true);
  expect(new Set(events.map(({ category }) => category)).size).toBe(12);
});

test('places are shared by law of Zipf, or no two events have the same', () => {
  const shared = newsOf({ events: count, spread: 'shared' });
  const firstTen = Array.from(shared.events).filter(({ places }) => places.some((place) => place < 10)).length;
  expect(shared.points).toHaveLength(20_000);
  expect(firstTen / count).toBeGreaterThan(0.05);

  const distinct = newsOf({ events: 2000, spread: 'distinct' });
  const places = Array.from(distinct.events).flatMap(({ places }) => places);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(distinct.points.map(({ lng, lat }) => `${lng} ${lat}`)).size).toBe(distinct.points.length);
});
