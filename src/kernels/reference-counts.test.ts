import { expect, test } from 'vitest';
import { referenceCounts } from './reference-counts.ts';

const none = { offsets: new Uint32Array(3), values: new Uint32Array(0) };
// the first event is at both places, the second at the last one
const columns = {
  places: { offsets: Uint32Array.of(0, 2, 3), values: Uint32Array.of(0, 2, 2) },
  actors: none,
  sources: none,
  tags: none,
  category: Uint16Array.of(1, 1),
};

test('an event counts for each record that it names, and a record that no event names has none', () => {
  expect([...referenceCounts(columns, 'places', 3)]).toEqual([1, 0, 2]);
  expect([...referenceCounts(columns, 'categories', 2)]).toEqual([0, 2]);
  expect([...referenceCounts(columns, 'actors', 1)]).toEqual([0]);
});
