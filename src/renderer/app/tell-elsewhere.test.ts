import { expect, test } from 'vitest';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { searchNames } from '../../kernels/search-names.ts';
import { unknownPlaces } from '../../kernels/unknown-places.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Language } from '../../shared/language.ts';
import { readSearch, type SearchReading } from './read-search.ts';
import { tellElsewhere } from './tell-elsewhere.ts';

const names = searchNames(facetLists, spokenNames);
const london = { kind: 'city', country: 'GB', lng: -0.13, lat: 51.51, weight: 9e6 } as const;
const found = new Map<string, KnownPlace | null>([
  ['London', { ...london, names: { en: 'London', fr: 'Londres' } }],
  ['France', { ...london, kind: 'country', country: 'FR', names: { en: 'France' } }],
  ['Qwxzy', null],
  ['Pusan', null],
  ['Slow', null],
]);
const like = new Map([
  ['Qwxzy', []],
  ['Pusan', ['Busan']],
]);

function told(query: string, language: Language, hasGazetteer = true): SearchReading {
  const reading = readSearch(query, query.length, names, language);
  return tellElsewhere(reading, unknownPlaces(query, names), { found, like, hasGazetteer }, language);
}

test.each([
  ['en', 'Near London, United Kingdom (gazetteer): no place on the map is called “London”.'],
  ['fr', 'Près du lieu « Londres, Royaume-Uni » (répertoire) : aucun lieu de la carte ne s’appelle « London ».'],
] as const)('in %s a place that only the gazetteer knows is told, and is no problem', (language, sentence) => {
  const { problems, elsewhere } = told('near:London<200km', language);
  expect(problems).toEqual([]);
  expect(elsewhere.map((one) => one.replaceAll(/\s/g, ' '))).toEqual([sentence]);
});

test('a country is told by its name alone, and each place once', () => {
  const { elsewhere } = told('near:France OR near:"France"<5km', 'en');
  expect(elsewhere).toEqual(['Near France (gazetteer): no place on the map is called “France”.']);
});

test('a name that nobody knows is a problem, and so is all else; one that is being looked up is none yet', () => {
  expect(told('near:Qwxzy<3', 'en').problems.map(({ message }) => message.key)).toEqual(['search.problem.noPlace']);
  const { problems, elsewhere } = told('near:London before:never near:Nantes', 'en');
  expect(problems.map(({ message }) => message.key)).toEqual(['search.problem.noDate']);
  expect(elsewhere).toHaveLength(1);
});

const keysOf = ({ problems }: SearchReading): readonly string[] => problems.map(({ message }) => message.key);

test('names that are much alike are told once they are compared, and nothing is said before', () => {
  expect(keysOf(told('near:Pusan', 'en'))).toEqual(['search.problem.otherPlace']);
  expect(told('near:Slow', 'en').problems).toEqual([]);
});

test('in a page, which has no gazetteer, a name that nothing has is told to be so for that', () => {
  expect(keysOf(told('near:Qwxzy', 'en', false))).toEqual(['search.problem.noPlaceInPage']);
  expect(keysOf(told('near:Pusan', 'en', false))).toEqual(['search.problem.otherPlace']);
});
