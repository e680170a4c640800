import { expect, test } from 'vitest';
import { parseQuery } from './search-query.ts';

test('words are wanted one by one, and what stands in quotation marks together', () => {
  expect(parseQuery('Terres rares')).toEqual(['terres', 'rares']);
  expect(parseQuery('"Terres rares" Pékin')).toEqual(['terres rares', 'pekin']);
  expect(parseQuery('«\u00A0terres rares\u00A0» “rare earths”')).toEqual(['terres rares', 'rare earths']);
});

test('an apostrophe and a hyphen part words', () => {
  expect(parseQuery("l'accord Trump-Xi")).toEqual(['l', 'accord', 'trump', 'xi']);
});

test('a quotation mark that is not closed yet runs to the end', () => {
  expect(parseQuery('chine "terres ra')).toEqual(['terres ra', 'chine']);
});

test('no words, no terms', () => {
  expect(parseQuery(' – ’ "" ')).toEqual([]);
});
