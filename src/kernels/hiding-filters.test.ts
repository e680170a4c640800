import { expect, test } from 'vitest';
import { filterBit } from './filter-mask.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { hidingFilters } from './hiding-filters.ts';

const { search, actor } = filterBit;
const active = ['search', 'brush', 'actor'] as const;
const columns = columnsFixture([onDay('2025-10-02'), onDay('2025-10-01'), undated]);

test('all the filters that leave an event out are told, the brush among them, and no other', () => {
  const brush = { from: Date.UTC(2025, 9, 2), to: Date.UTC(2025, 9, 3) };
  const mask = Uint16Array.of(actor, search | actor, 0);
  expect([0, 1, 2].map((row) => hidingFilters(columns, mask, brush, active, row))).toEqual([
    ['actor'],
    ['search', 'brush', 'actor'],
    ['brush'],
  ]);
  expect(hidingFilters(columns, mask, null, active, 2)).toEqual([]);
});

test('a brush that stands in the mask, by a rule of its own, is told as well', () => {
  expect(hidingFilters(columns, Uint16Array.of(filterBit.brush, 0, 0), null, active, 0)).toEqual(['brush']);
});
