import { expect, test } from 'vitest';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { createSearchIndex } from './search-index.ts';

const dataset = tinyDataset();
const index = createSearchIndex(dataset);

function idsOf(query: string): readonly string[] {
  const bits = index.search(query);
  return dataset.events.filter((_, row) => ((bits[row >> 3] ?? 0) & (1 << (row & 7))) !== 0).map(({ id }) => id);
}

test.each([
  ['Busan', 'the name of a place', ['summit']],
  ['부산', 'in its own language', ['summit']],
  ['東京', 'and script', ['pact']],
  ['pékin', 'with accents', ['pact']],
  ['PEKIN', 'or without', ['pact']],
  ['terres rares', 'two words of the summary', ['pact']],
  ['重要鉱物', 'the title in Japanese', ['pact']],
  ['Summit', 'a short title', ['summit']],
  ['高市', 'an actor', ['pact']],
  ['prime minister', 'its role', ['pact']],
  ['Minerais', 'a category in French', ['pact', 'rumour']],
  ['happened', 'a status', ['summit']],
  ['alleged', 'a certainty', ['rumour']],
  ['some day', 'the note on the date', ['rumour']],
  ['annex', 'what nobody could verify', ['pact']],
  ['gazette', 'the publisher of a source', ['pact']],
  ['good', 'a quotation in full-width letters', ['pact']],
  ['estimées', 'a quotation of a claim', ['pact']],
  ['réserves vastes', 'the text of a claim', ['pact']],
  ['customs', 'the wording of its verdict', ['pact']],
])('%s finds %s', (query, _, ids) => {
  expect(idsOf(query)).toEqual(ids);
});

test('every word must be there, in whatever part and language', () => {
  expect(idsOf('busan sommet')).toEqual(['summit']);
  expect(idsOf('busan tokyo')).toEqual([]);
});

test('a quoted phrase must be there as it is', () => {
  expect(idsOf('"terres rares"')).toEqual(['pact']);
  expect(idsOf('"rares terres"')).toEqual([]);
  expect(idsOf('rares terres')).toEqual(['pact']);
});

test('what no event speaks of is not found', () => {
  expect(idsOf('Nobody cites this')).toEqual([]);
});

test('a query without words is in every row', () => {
  expect(idsOf(' - ')).toEqual(['summit', 'pact', 'rumour']);
});

test('rows have one bit each, least significant first, past the first byte too', () => {
  const [event] = tinyDataset().events;
  const events = Array.from({ length: 11 }, (_, row) => ({ ...event, id: `e${row}`, title: { en: `number ${row}` } }));
  const bits = createSearchIndex(tinyDataset(events as typeof dataset.events)).search('"number 9"');
  expect([...bits]).toEqual([0, 0b10]);
});
