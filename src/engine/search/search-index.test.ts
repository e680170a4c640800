import { expect, test } from 'vitest';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import { buildColumns } from '../columns/build-columns.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { createSearchIndex } from './search-index.ts';

const dataset = tinyDataset();
const index = createSearchIndex(dataset);
const { events: columns, ...words } = buildColumns(dataset);
const search = new ColumnSearch(columns, { ...dataset, ...words }, spokenNames);

function idsOf(query: string): readonly string[] {
  const bits = search.search(query, (terms) => index.rowsWith(terms));
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
  ['"terres rares sont estimées"', 'a quotation of a claim word for word', ['pact']],
  ['oeuvre', 'the title of a source of a claim', ['pact']],
  ['"30 October 2025"', 'a day in words', ['summit']],
  ['jeu. 30 octobre', 'in French', ['summit']],
  ['2025-10-30', 'or as the file has it', ['summit']],
  ['october 2025', 'all of a month', ['summit', 'pact']],
  ['négociations', 'a tag', ['pact']],
  ['embassy', 'a note on it', ['summit']],
  ['"led to"', 'a relation, from both its ends', ['summit', 'pact']],
  ['kuala lumpur', 'and what is said of it', ['summit', 'pact']],
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
  expect(idsOf('Compiled by hand')).toEqual([]);
  expect(idsOf('shook hands with')).toEqual([]);
});

test('an event without a date is found by none', () => {
  const words = ['undated', 'unknown', 'date inconnue', 'infinity', 'nan'];
  expect(words.filter((word) => idsOf(word).includes('rumour'))).toEqual([]);
});

test('a query without words is in every row', () => {
  expect(idsOf(' - ')).toEqual(['summit', 'pact', 'rumour']);
});

test('what is found does not depend on how much was made ready before', async () => {
  const [event] = tinyDataset().events;
  const events = Array.from({ length: 250 }, (_, row) => ({ ...event, id: `e${row}`, title: { en: `number ${row}` } }));
  const many = tinyDataset(events as typeof dataset.events);
  const searched = createSearchIndex(many).rowsWith(['9']);
  const partly = createSearchIndex(many);
  const stop = new AbortController();
  const preparing = partly.prepare(stop.signal);
  stop.abort();
  await preparing;
  const whole = createSearchIndex(many);
  await whole.prepare(new AbortController().signal);
  expect(searched).toHaveLength(32);
  expect(partly.rowsWith(['9'])).toEqual(searched);
  expect(whole.rowsWith(['9'])).toEqual(searched);
});

test('rows have one bit each, least significant first, past the first byte too', () => {
  const [event] = tinyDataset().events;
  const events = Array.from({ length: 11 }, (_, row) => ({ ...event, id: `e${row}`, title: { en: `number ${row}` } }));
  const bits = createSearchIndex(tinyDataset(events as typeof dataset.events)).rowsWith(['number 9']);
  expect([...bits]).toEqual([0, 0b10]);
});
