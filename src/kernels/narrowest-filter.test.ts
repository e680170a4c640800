import { expect, test } from 'vitest';
import { filterBit } from './filter-mask.ts';
import { narrowestFilter } from './narrowest-filter.ts';

const { brush, search, actor } = filterBit;

test('the narrowest filter is the one that alone hides the most events', () => {
  const mask = Uint16Array.of(brush, actor, actor, brush | actor, brush | search, brush | search);
  expect(narrowestFilter(mask, ['search', 'brush', 'actor'])).toEqual({ filter: 'actor', hides: 2 });
});

test('there is none where every event is hidden by two filters at once', () => {
  expect(narrowestFilter(Uint16Array.of(brush | actor, search | actor), ['search', 'brush', 'actor'])).toBeNull();
});
