import { expect, test } from 'vitest';
import { crowdDataset } from './crowd-dataset.mjs';

const crowd = crowdDataset(2000);

test('the same seed gives the same crowd, another seed another', () => {
  expect(crowdDataset(50, 7)).toEqual(crowdDataset(50, 7));
  expect(crowdDataset(50, 7).events).not.toEqual(crowdDataset(50, 8).events);
});

test('ids are unique, and every reference leads to a record', () => {
  for (const list of [crowd.events, crowd.places, crowd.actors, crowd.sources, crowd.claims]) {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  }
  const ids = (/** @type {readonly { id: string }[]} */ list) => new Set(list.map(({ id }) => id));
  const [places, actors, sources, events] = [crowd.places, crowd.actors, crowd.sources, crowd.events].map(ids);
  for (const event of crowd.events) {
    expect(event.places.every((id) => places?.has(id))).toBe(true);
    expect(event.actors.every((id) => actors?.has(id))).toBe(true);
    expect(event.citations.every((citation) => sources?.has(citation.source))).toBe(true);
  }
  expect(crowd.claims.every((claim) => claim.events.every((id) => events?.has(id)))).toBe(true);
});

test('it holds all eight categories, and every way in which a date or a place is known or not', () => {
  expect(new Set(crowd.events.map(({ category }) => category)).size).toBe(8);
  const dates = crowd.events.map(({ when }) => when ?? '');
  const days = String.raw`\d{4}-\d\d-\d\d`;
  for (const form of [
    '',
    days,
    String.raw`\d{4}-\d\d`,
    String.raw`\d{4}`,
    `${days}/${days}`,
    `${days}/\\.\\.`,
    `/${days}`,
  ]) {
    expect(
      dates.some((date) => new RegExp(`^${form}$`).test(date)),
      form,
    ).toBe(true);
  }
  for (const mark of ['?', '~', 'X', 'T'])
    expect(
      dates.some((date) => date.includes(mark)),
      mark,
    ).toBe(true);
  expect(new Set(crowd.events.map(({ places }) => places.length))).toEqual(new Set([0, 1, 2, 3, 4]));
});

test('a tenth of the places holds most of the events, as in the news', () => {
  const byPlace = new Map(crowd.places.map(({ id }) => [id, 0]));
  for (const { places } of crowd.events) for (const id of places) byPlace.set(id, (byPlace.get(id) ?? 0) + 1);
  const sorted = [...byPlace.values()].sort((a, b) => b - a);
  const sum = (/** @type {readonly number[]} */ counts) => counts.reduce((total, count) => total + count, 0);
  expect(sum(sorted.slice(0, sorted.length / 10))).toBeGreaterThan(sum(sorted) * 0.4);
});
