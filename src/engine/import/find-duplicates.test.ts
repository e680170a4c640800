import { expect, test } from 'vitest';
import { createDuplicateFinder, type DuplicateKey } from './find-duplicates.ts';

const day = Date.UTC(2025, 9, 28);
const tokyo = { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.77, lat: 35.68 } };

/** Labels of the earlier events that each one is likely to be; null where it is new. */
function twinsOf(events: readonly Partial<DuplicateKey>[]): readonly (number | null)[] {
  const finder = createDuplicateFinder();
  return events.map((event, at) => finder.find({ title: 'Talks', start: day, place: tokyo, ...event }, at + 1));
}

/** A place that many metres to the north. */
function northOf(metres: number) {
  return { id: 'x', name: { en: `x${metres}` }, coordinates: { lng: 139.77, lat: 35.68 + metres / 111_195 } };
}

test('the same title, day and place are one event, however they are written', () => {
  expect(twinsOf([{}, { title: 'TALKS' }, { start: day + 3_600_000 }])).toEqual([null, 1, 1]);
});

test('another title, another day or another place is another event', () => {
  expect(twinsOf([{}, { title: 'Lunch' }, { start: day + 86_400_000 }, { start: null }, { place: null }])).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a kilometre is near; so are two points of one name', () => {
  expect(twinsOf([{}, { place: northOf(950) }])).toEqual([null, 1]);
  expect(twinsOf([{}, { place: northOf(1050) }])).toEqual([null, null]);
  expect(twinsOf([{}, { place: { ...tokyo, coordinates: { lng: 139.9, lat: 35.9 } } }])).toEqual([null, 1]);
  expect(twinsOf([{ place: null }, { place: null }])).toEqual([null, 1]);
});

test('across the date line a kilometre is a kilometre', () => {
  const east = { id: 'e', name: { en: 'e' }, coordinates: { lng: 179.999, lat: 0 } };
  const west = { id: 'w', name: { en: 'w' }, coordinates: { lng: -179.999, lat: 0 } };
  expect(twinsOf([{ place: east }, { place: west }])).toEqual([null, 1]);
});

test('many events are remembered, and many of one title and day cost no time', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => ({ title: `Event ${at}` }));
  const twins = twinsOf([...many, ...many]);
  expect(twins.slice(0, 20_000).every((twin) => twin === null)).toBe(true);
  expect(twins.slice(20_000)).toEqual(many.map((_, at) => at + 1));
  const alike = Array.from({ length: 20_000 }, (_, at) => ({ place: northOf(2000 * (at % 1000)) }));
  const begun = performance.now();
  twinsOf(alike);
  expect(performance.now() - begun).toBeLessThan(5000);
});
