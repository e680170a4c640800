import { expect, test } from 'vitest';
import type { FacetName } from '../shared/view.ts';
import { facetColumns } from './facet-columns.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { facetLists } from './fixtures/facets.ts';

function valuesOf(name: FacetName, events: readonly object[]): readonly (readonly string[])[] {
  const columns = columnsFixture(events.map((event) => ({ ...undated, ...event })));
  const { ids, offsets, values } = facetColumns(columns, facetLists)[name];
  return events.map((_, row) => [...values.subarray(offsets[row], offsets[row + 1])].map((value) => ids[value] ?? '?'));
}

test('an event has each of its values once, and the empty id where it has none', () => {
  expect(valuesOf('actor', [{ actors: [2, 0, 2] }, { actors: [] }])).toEqual([['c', 'a'], ['']]);
  expect(valuesOf('source', [{ sources: [1] }])).toEqual([['t']]);
  expect(valuesOf('tag', [{ tags: [0] }, {}])).toEqual([['urgent'], ['']]);
});

test('words stand as the document lists them, the empty one among them', () => {
  expect(valuesOf('status', [{ status: 1 }, { status: 2 }])).toEqual([[''], ['planned']]);
  expect(valuesOf('category', [{ category: 1 }])).toEqual([['law']]);
});

test('an event at two places of one country counts once for it', () => {
  expect(valuesOf('country', [{ places: [0, 1] }, { places: [1, 2, 0] }])).toEqual([['JP'], ['JP', 'KR']]);
});

test('a place outside of all countries is no country only where no other place gives one', () => {
  expect(valuesOf('country', [{ places: [3] }, { places: [3, 2] }, {}])).toEqual([[''], ['KR'], ['']]);
});
