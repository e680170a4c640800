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
