import { expect, test } from 'vitest';
import type { FacetName } from '../shared/view.ts';
import { countUsedValues, facetColumn } from './facet-columns.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { facetLists } from './fixtures/facets.ts';

function valuesOf(name: FacetName, events: readonly object[]): readonly (readonly string[])[] {
  const columns = columnsFixture(events.map((event) => ({ ...undated, ...event })));
  const { ids, sets, offsets, values } = facetColumn(columns, facetLists, name);
  return Array.from(sets, (set) => Array.from(values.subarray(offsets[set], offsets[set + 1]), (at) => ids[at] ?? '?'));
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

test('values that some event has are counted without the column, "none" apart', () => {
  const columns = columnsFixture([
    { ...undated, places: [0, 1], status: 1 },
    { ...undated, places: [3], status: 0 },
    { ...undated, status: 0 },
  ]);
  const count = (name: FacetName) => countUsedValues(columns, facetLists, name);
  expect(count('country')).toEqual({ all: 2, named: 1 });
  expect(count('place')).toEqual({ all: 4, named: 3 });
  expect(count('status')).toEqual({ all: 2, named: 1 });
  expect(count('category')).toEqual({ all: 1, named: 1 });
  expect(count('tag')).toEqual({ all: 1, named: 0 });
});
