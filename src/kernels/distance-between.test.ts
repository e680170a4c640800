import { expect, test } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { distanceBetween } from './distance-between.ts';

const placeAt = (id: string, lng: number, lat: number, precisionM: number, kind = 'city'): Place => ({
  id,
  name: { en: id },
  kind,
  coordinates: { lng, lat, precisionM },
});
const tokyo = placeAt('tokyo', 139.69, 35.69, 5000);
const busan = placeAt('busan', 129.04, 35.1, 5000);
const washington = placeAt('washington', -77.04, 38.9, 5000);
const palace = placeAt('palace', 139.73, 35.68, 100, 'venue');
const japan = placeAt('japan', 138, 36.5, 300_000, 'country');
const unplaced: Place = { id: 'somewhere', name: { en: 'Somewhere' } };

test('of several places the nearest count, and it is said which they are', () => {
  const there = distanceBetween([tokyo], [washington, busan]);
  const back = distanceBetween([busan], [tokyo]);
  expect(there).toMatchObject({ from: tokyo, to: busan });
  expect(there?.km).toBeCloseTo(back?.km ?? Number.NaN, 6);
  // as the crow flies between the two cities, by any atlas some 960 km
  expect(there?.km).toBeGreaterThan(940);
  expect(there?.km).toBeLessThan(990);
  // a city's middle may be nearer than the house in it, which is known better
  expect(distanceBetween([tokyo, palace], [busan])).toMatchObject({ from: palace, to: busan });
});

test('a distance is known as closely as both of its places; a place is where it is', () => {
  expect(distanceBetween([tokyo], [busan])?.offKm).toBe(10);
  expect(distanceBetween([tokyo], [palace])?.offKm).toBeCloseTo(5.1, 9);
  expect(distanceBetween([tokyo], [tokyo])).toMatchObject({ km: 0, offKm: 0 });
  // at one point, but each may lie elsewhere around it
  expect(distanceBetween([tokyo], [{ ...tokyo, id: 'edo' }])).toMatchObject({ km: 0, offKm: 10 });
});

test('of places at one point the one that both have comes before another', () => {
  const edo = { ...tokyo, id: 'edo' };
  expect(distanceBetween([edo, tokyo], [tokyo])).toMatchObject({ from: tokyo, to: tokyo, offKm: 0 });
  expect(distanceBetween([tokyo], [edo, tokyo])).toMatchObject({ from: tokyo, to: tokyo, offKm: 0 });
});

test('the middle of a country, or nowhere, is no place to measure from', () => {
  expect(distanceBetween([japan], [tokyo])).toBeNull();
  expect(distanceBetween([japan], [japan])).toBeNull();
  expect(distanceBetween([tokyo], [unplaced])).toBeNull();
  expect(distanceBetween([], [tokyo])).toBeNull();
  expect(distanceBetween([japan, palace], [japan, busan])).toMatchObject({ from: palace, to: busan });
});
