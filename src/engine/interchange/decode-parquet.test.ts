import { expect, test } from 'vitest';
import { interchangeFixture, toldProblems } from '../fixtures/interchange-fixture.ts';

test('a row of GeoParquet is an event at its geometry', async () => {
  const dataset = await interchangeFixture('stops.parquet');
  expect(dataset.events.map(({ title, when }) => [title['und'], when.edtf])).toEqual([
    ['Gate', '1904-06-12'],
    ['Bridge', '1905-01-01T10:30:00Z'],
  ]);
  expect(dataset.events[0]?.summary).toEqual({ und: 'visitors: 12' });
  expect(dataset.places.map(({ coordinates }) => coordinates?.lng)).toEqual([-6.2, -6.3]);
  expect(toldProblems(dataset)).toEqual([]);
});

test('GeoParquet 1.1, as Arrow writes it: bounding boxes only repeat the geometry, and large numbers stay as they are', async () => {
  const dataset = await interchangeFixture('observations.parquet');
  expect(
    dataset.events.map(({ title, when, summary }) => [Object.values(title)[0], when.edtf, summary?.['und']]),
  ).toEqual([
    ['Storm', '1911-04-06T08:15:00Z', 'big: 1'],
    ['Été', '2020-02-29', 'big: 1152921504606846976'],
    ['Untitled', '', 'big: 3'],
  ]);
  expect(dataset.places.map(({ coordinates }) => coordinates?.lng)).toEqual([147.9, 2.35]);
  expect(toldProblems(dataset)).toEqual([]);
});
