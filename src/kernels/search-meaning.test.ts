import { expect, test } from 'vitest';
import { facetLists } from './fixtures/facets.ts';
import { understandSearch } from './search-meaning.ts';
import { searchNames } from './search-names.ts';

const at = {
  tokyo: { lng: 139.75, lat: 35.68 },
  kyoto: { lng: 135.77, lat: 35.01 },
  busan: { lng: 129.08, lat: 35.18 },
};
const places = facetLists.places.map((place) => {
  const coordinates = Object.entries(at).find(([id]) => id === place.id)?.[1];
  return coordinates === undefined ? place : { ...place, coordinates };
});
const names = searchNames(
  { ...facetLists, places },
  {
    namesOf: (facet, id) => (facet === 'country' && id === 'JP' ? ['Japan', 'Japon'] : [id]),
    readDate: (text) => (text === '1970' ? { from: 0, to: 365 } : null),
  },
);

test.each([
  ['place:tok', { kind: 'values', facet: 'place', ids: ['tokyo'] }],
  ['place:yo', { kind: 'values', facet: 'place', ids: [] }],
  ['place:sea', { kind: 'values', facet: 'place', ids: ['sea'] }],
  ['place:"at"', { kind: 'values', facet: 'place', ids: [] }],
  ['pays:japon', { kind: 'values', facet: 'country', ids: ['JP'] }],
  ['country:jp', { kind: 'values', facet: 'country', ids: ['JP'] }],
  ['tag:""', { kind: 'values', facet: 'tag', ids: [''] }],
  ['before:1970', { kind: 'before', at: 0 }],
  ['after:1970', { kind: 'after', at: 365 }],
  ['near:Tokyo<100km', { kind: 'values', facet: 'place', ids: ['tokyo'] }],
  ['near:Tokyo<400km', { kind: 'values', facet: 'place', ids: ['tokyo', 'kyoto'] }],
  ['near:35.18,129.08<1km', { kind: 'values', facet: 'place', ids: ['busan'] }],
  ['law OR (near:nowhere law)', { kind: 'or', of: [{ kind: 'text', terms: ['law'] }, { kind: 'nothing' }] }],
])('%s means %j', (query, meaning) => {
  expect(understandSearch(query, names).meaning).toEqual(meaning);
});

test.each([
  'NOT actor:',
  'before:',
  'before:19',
  'after:-1',
  'before:1969-',
  'before:1969-1',
  'before:1969-12-3',
  'before:"28 Oct 19',
  'after:«28 oct.',
])('%s is unfinished and asks nothing yet, and the rest is looked for', (query) => {
  expect(understandSearch(query, names).meaning).toBeNull();
  expect(understandSearch(`law ${query}`, names).meaning).toEqual({ kind: 'text', terms: ['law'] });
  expect(understandSearch(query, names).problems).toHaveLength(1);
});

test.each([
  'near:"At sea"',
  'near:nowhere<3',
  'before:never',
  'before:1969-13',
  'before:1969-123',
  'before:"never"',
  'before:never law',
  'NOT before:never',
  '-near:nowhere law',
  'NOT (before:never law)',
  'NOT (law OR near:nowhere)',
  'NOT (a (law OR near:nowhere))',
  'near:Tokyo<bananas',
  '-near:Tokyo<bananas',
  `${'('.repeat(51)}law`,
])('%s cannot be read and finds nothing, which is told once', (query) => {
  const { meaning, problems } = understandSearch(query, names);
  expect(meaning).toEqual({ kind: 'nothing' });
  expect(problems).toHaveLength(1);
});

test.each([
  ['a place:yo', 'search.problem.noValue', 'yo'],
  ['near:nowhere<3', 'search.problem.noPlace', 'nowhere'],
  // it is among the places, but not on the map
  ['near:"At sea"', 'search.problem.noPlace', '"At sea"'],
  ['law before:never', 'search.problem.noDate', 'never'],
  ['law before:1969-', 'search.problem.date', '1969-'],
])('of %s it tells %s at %s', (query, key, piece) => {
  const { problems } = understandSearch(query, names);
  expect(problems.map(({ at, message }) => [message.key, query.slice(at.from, at.to)])).toEqual([[key, piece]]);
});

test.each(['grade:<=B2', 'grade:<B2', 'grade:>B2', 'grade:>=B', 'cote:">= Z9"', 'grade:>='])(
  '%s finds nothing, and is told how grades are compared',
  (query) => {
    const { meaning, problems } = understandSearch(query, names);
    expect(meaning).toEqual({ kind: 'nothing' });
    expect(problems.map(({ at, message }) => [message.key, query.slice(at.from, at.to)])).toEqual([
      ['search.problem.grade', query],
    ]);
  },
);

test.each([
  ['grade:>=B2', [], 'noGrade'],
  ['grade:B2', [], 'noGrade'],
  ['grade:>=A1', ['C'], 'noGradeSoGood'],
  ['grade:A1', ['C'], 'noGradeCalled'],
  ['grade:none', ['C'], 'noGradeCalled'],
] as const)('of %s where sources are graded %j it tells %s', (query, letters, key) => {
  const sources = letters.map((reliability) => ({ id: 'c', title: 'C', reliability, credibility: 3 as const }));
  const known = searchNames(
    { ...facetLists, sources: [...sources, { id: 'u', title: 'Ungraded' }] },
    { namesOf: (_, id) => [id], readDate: () => null },
  );
  const { problems } = understandSearch(query, known);
  expect(problems.map(({ message }) => message.key)).toEqual([`search.problem.${key}`]);
});

test('where no more than the country is known, an event is near to nothing but the country', () => {
  const japan = { id: 'japan', name: { en: 'Japan' }, kind: 'country', coordinates: { lng: 138, lat: 36 } };
  const known = searchNames({ ...facetLists, places: [...places, japan] }, { namesOf: () => [], readDate: () => null });
  const nearTo = (name: string) => understandSearch(`near:${name}<400km`, known).meaning;
  expect(nearTo('Tokyo')).toEqual({ kind: 'values', facet: 'place', ids: ['tokyo', 'kyoto'] });
  expect(nearTo('Japan')).toEqual({ kind: 'values', facet: 'place', ids: ['tokyo', 'kyoto', 'japan'] });
});

test('a distance behind a place is one of near alone', () => {
  const { problems } = understandSearch('place:Tokyo<200km', names);
  expect(problems.map(({ message }) => message.key)).toEqual(['search.problem.noValue']);
});

const halves = {
  A1: { reliability: 'A', credibility: 1 },
  B2: { reliability: 'B', credibility: 2 },
  B3: { reliability: 'B', credibility: 3 },
  C1: { reliability: 'C', credibility: 1 },
  'B–': { reliability: 'B' },
} as const;

test.each([
  ['grade:>=B2', ['A1', 'B2']],
  ['grade:>=a1', ['A1']],
  ['cote:b2', ['B2']],
])('%s is of the grades %j', (query, ids) => {
  const graded = (['A1', 'B2', 'B3', 'C1', 'B–'] as const).map((grade) => ({
    id: grade,
    title: grade,
    ...halves[grade],
  }));
  const known = searchNames({ ...facetLists, sources: graded }, { namesOf: (_, id) => [id], readDate: () => null });
  expect(understandSearch(query, known).meaning).toEqual({ kind: 'values', facet: 'grade', ids });
});
