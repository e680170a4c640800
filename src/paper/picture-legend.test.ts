import { expect, test } from 'vitest';
import { columnsOfMapEvents } from '../kernels/fixtures/map-events.ts';
import { categoryLanes } from '../kernels/lane-sets.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { frameOfExtent, planMap } from './map-plan.ts';
import { categoriesHeight, legendOfPicture } from './picture-legend.ts';
import type { PictureSubject } from './picture-subject.ts';
import { planTimeline } from './timeline-plan.ts';

const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};
const empty = subjectOf([]);
const columns = columnsOfMapEvents([
  { places: [0], importance: 3, category: 2 },
  { places: [1], importance: 3, category: 0 },
  // far from what the map shows
  { places: [2], importance: 3, category: 1 },
]);
const subject: PictureSubject = {
  ...empty,
  columns,
  mask: new Uint16Array(columns.count),
  lanes: { ...empty.lanes, sets: categoryLanes(columns, 3) },
  lists: {
    ...empty.lists,
    places: [
      { id: 'tokyo', name: {}, coordinates: { lng: 139.7, lat: 35.7 } },
      { id: 'beijing', name: {}, coordinates: { lng: 116.4, lat: 39.9 } },
      { id: 'lisbon', name: {}, coordinates: { lng: -9.1, lat: 38.7 } },
    ],
  },
};
const map = planMap(subject, frameOfExtent(subject.mapExtent, 1200, 600, 0), labels, evenRuler);
const timeline = planTimeline(subject, 1200, evenRuler);
const wordsOf = (...parts: Parameters<typeof legendOfPicture>) => legendOfPicture(...parts).map(({ words }) => words);

test('a map by itself tells the categories and statuses of its marks, and no others', () => {
  expect(wordsOf(map, null)).toEqual(['Diplomacy', 'Trade', 'Happened']);
});

test('what lanes are called is not told again; where they stand for something else, it is', () => {
  expect(wordsOf(map, timeline)).toEqual(['Happened']);
  const lanes = { ...subject.lanes, categories: [null, null, null] };
  const others = { ...timeline, subject: { ...subject, lanes } };
  expect(wordsOf({ ...map, subject: others.subject }, others)).toEqual(['Diplomacy', 'Defence', 'Trade', 'Happened']);
});

test('categories after the eighth share their sign', () => {
  const categories = Array.from({ length: 11 }, (_, at) => ({ id: `${at}`, name: { en: `Kind ${at + 1}` } }));
  const many = columnsOfMapEvents(categories.map((_, category) => ({ places: [0], importance: 3, category })));
  const crowded = { ...subject, columns: many, mask: new Uint16Array(11), lists: { ...subject.lists, categories } };
  const plan = planMap(crowded, frameOfExtent(subject.mapExtent, 1200, 600, 0), labels, evenRuler);
  expect(wordsOf(plan, null).slice(7, 9)).toEqual(['Kind 8', 'Kind 9, Kind 10, Kind 11']);
});

test('room is kept for the categories that lanes do not tell', () => {
  expect(categoriesHeight(subject, [0, 1, 2], 600, evenRuler)).toBe(0);
  expect(categoriesHeight(subject, [], 600, evenRuler)).toBeGreaterThan(0);
  expect(categoriesHeight(subject, [], 100, evenRuler)).toBeGreaterThan(categoriesHeight(subject, [], 600, evenRuler));
});

test('small marks of events outside of its time are told where a map has some', () => {
  const { from } = subject.timeExtent;
  const late = { ...subject, scope: 'window' as const, timeExtent: { from: from - 2, to: from - 1 } };
  const plan = planMap(late, frameOfExtent(subject.mapExtent, 1200, 600, 0), labels, evenRuler);
  expect(plan.small.length).toBeGreaterThan(0);
  expect(wordsOf(plan, null)).toContain('small: not in this time');
  expect(wordsOf(map, null)).not.toContain('small: not in this time');
});
