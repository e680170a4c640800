import { expect, test } from 'vitest';
import { filterBit } from './filter-mask.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { countPassing, hidesAlone, narrowestFilter } from './narrowest-filter.ts';

const { search, actor } = filterBit;
const brush = { from: Date.UTC(2025, 9, 2), to: Date.UTC(2025, 9, 3) };
const [inside, outside] = [onDay('2025-10-02'), onDay('2025-10-01')];
const names = ['search', 'brush', 'actor'] as const;

test('the narrowest filter is the one that alone hides the most events', () => {
  const columns = columnsFixture([outside, inside, inside, outside, undated, undated]);
  const mask = Uint16Array.of(0, actor, actor, actor, search, search);
  expect(narrowestFilter(columns, mask, brush, names)).toEqual({ filter: 'actor', hides: 2 });
  expect(narrowestFilter(columns, Uint16Array.of(0, actor, actor, 0, 0, search), brush, names)).toEqual({
    filter: 'brush',
    hides: 3,
  });
});

test('there is none where every event is hidden by two filters at once', () => {
  const columns = columnsFixture([outside, inside]);
  expect(narrowestFilter(columns, Uint16Array.of(actor, search | actor), brush, names)).toBeNull();
});

test('a filter hides alone what passes the brush and all others', () => {
  const columns = columnsFixture([outside, inside, inside]);
  const mask = Uint16Array.of(actor, search | actor, search);
  expect(hidesAlone(columns, mask, brush, 'search')).toBe(true);
  expect(hidesAlone(columns, mask, brush, 'actor')).toBe(false);
  expect(hidesAlone(columns, mask, null, 'actor')).toBe(true);
});

test('what passes one filter is counted whatever the others ask', () => {
  const mask = Uint16Array.of(0, actor, search | actor, search, actor);
  expect(countPassing(mask, 'search')).toBe(3);
  expect(countPassing(mask, 'actor')).toBe(2);
});
