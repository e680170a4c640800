import { expect, test } from 'vitest';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';

function titlesAndDates({ events }: LoadedDataset): readonly (readonly (string | undefined)[])[] {
  return events.map(({ title, when }) => [title['und'], when.edtf]);
}

test('dates of ACLED are as wide as their precision, and points that stand for a region say so', async () => {
  const dataset = await interchangeFixture('protests.csv');
  expect(titlesAndDates(dataset)).toEqual([
    ['Peaceful protest, Old Town', '2024-03-12'],
    ['Armed clash, South', '[2024-03-09..2024-03-15]'],
    ['Armed clash, South', '2024-03'],
  ]);
  expect(dataset.actors.map(({ name }) => name['und'])).toEqual([
    'Protesters (Freedonia)',
    'Students',
    'Teachers',
    'Army',
    'Rebels',
  ]);
  expect(dataset.sources.map(({ title }) => title)).toEqual(['The Herald', 'Daily News']);
  expect(dataset.places.map(({ name, coordinates }) => [name['und'], coordinates?.status])).toEqual([
    ['Old Town, North, Freedonia', undefined],
    ['South, Freedonia', 'approximate'],
    ['South, Freedonia', undefined],
  ]);
  expect(toldProblems(dataset)).toEqual([]);
});

test('a row of GDELT is an event of a day at the place of its action', async () => {
  const dataset = await interchangeFixture('20150218.export.CSV');
  expect(titlesAndDates(dataset)).toEqual([
    ['Consult: FREEDONIA – SYLVANIA', '2015-02-18'],
    ['Protest', '2015-02-18'],
  ]);
  expect(dataset.places).toMatchObject([
    { name: { und: 'Old Town, Freedonia' }, coordinates: { lat: 10.5, lng: 20.25 } },
    { name: { und: 'Freedonia' }, coordinates: { status: 'approximate' } },
  ]);
  expect(dataset.sources).toHaveLength(1);
  expect(toldProblems(dataset)).toEqual([['20150218.export.CSV:3', 'problem.notGdelt', 'error']]);
});

test('a row of Linked Places TSV is a place with its names, and an event of its time', async () => {
  const dataset = await interchangeFixture('towns.tsv');
  expect(titlesAndDates(dataset)).toEqual([
    ['Oldtown', '0676/1066'],
    ['Moor', '1635/'],
    ['Lost', '-0043/'],
  ]);
  expect(dataset.places).toMatchObject([
    { name: { und: 'Oldtown', en: 'Oldtown', fr: 'Vieilleville' }, country: 'GB', coordinates: { lng: -1.28 } },
    { geometry: { type: 'Polygon' } },
    { name: { und: 'Lost' } },
  ]);
  expect(toldProblems(dataset)).toEqual([['towns.tsv:4', 'problem.shapesLeftOut', 'warning']]);
});

test('a line of JSON is a record of fields, or a feature', async () => {
  const records = await interchangeFixture('readings.jsonl');
  expect(titlesAndDates(records)).toEqual([
    ['Gate', '2025-10-28T10:30:00+09:00'],
    ['Gate shut', '2025-10-28T18:00:00+09:00'],
    ['Some time', ''],
  ]);
  expect(toldProblems(records)).toEqual([
    ['readings.jsonl:3', 'problem.notRecord', 'error'],
    ['readings.jsonl:2', 'problem.shapesLeftOut', 'warning'],
  ]);
  const features = await interchangeFixture('features.geojsonl');
  expect(titlesAndDates(features)).toEqual([
    ['A', '1900'],
    ['B', '1901'],
  ]);
});

test('a list in JSON is one of records', async () => {
  const dataset = await interchangeFixture('rows.json');
  expect(titlesAndDates(dataset)).toEqual([
    ['First', '1900'],
    ['Second', '1901'],
  ]);
  expect(dataset.places.map(({ name, coordinates }) => [name['und'], coordinates?.lat])).toEqual([
    ['Plymouth', undefined],
    ['50.4, -4.1', 50.4],
  ]);
});
