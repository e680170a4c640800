import { expect, test } from 'vitest';
import type { Claim } from '../../shared/dataset.ts';
import { findClaims } from './find-claims.ts';

function claimOf(id: string, verdict: string, quotation: string, en: string, fr: string): Claim {
  return {
    id,
    source: 'article',
    quotation: { text: quotation, language: 'fr' },
    text: { en, fr },
    actors: [],
    places: [],
    events: [],
    context: [],
    assessment: { verdict, wording: { fr: verdict }, sources: [] },
  };
}

const claims = [
  claimOf('C1', 'distorted', 'avait étendu ses capacités', 'Japan had expanded its forces.', 'Le Japon a étendu…'),
  claimOf('C2', 'wrong', 'déjà investi 550 milliards', 'Japan had already invested.', 'Le Japon aurait investi.'),
  claimOf('C3', 'confirmed', 'la rencontre de Busan', 'Both met in Busan.', 'Ils se sont rencontrés à Busan.'),
];
const idsOf = (typed: string, language: 'en' | 'fr', limit = 5): readonly string[] =>
  findClaims(claims, typed, language, limit).map(({ claim }) => claim.id);

test('claims are found by their text in the language of the reader, and by their quotation in its own', () => {
  expect(idsOf('invested', 'en')).toEqual(['C2']);
  expect(idsOf('invested', 'fr')).toEqual([]);
  expect(idsOf('MILLIARDS', 'en')).toEqual(['C2']);
});

test('a claim is found by its number, whatever else holds it', () => {
  expect(idsOf('c2', 'en')).toEqual(['C2']);
  expect(idsOf(' C3 ', 'fr')).toEqual(['C3']);
  expect(idsOf('C', 'en')).not.toContain('C4');
});

test('claims are found by the word of their verdict, those of its class after them', () => {
  expect(idsOf('wrong', 'en')).toEqual(['C2', 'C1']);
  expect(idsOf('faux', 'fr')).toEqual(['C2', 'C1']);
  expect(idsOf('déformé', 'fr')[0]).toBe('C1');
  expect(idsOf('faux', 'en')).toEqual([]);
});

test('a claim is named by its text, or by its quotation where only that answers', () => {
  expect(findClaims(claims, 'busan', 'en', 5)[0]?.label).toBe('Both met in Busan.');
  expect(findClaims(claims, 'rencontre de', 'en', 5)[0]?.label).toBe('la rencontre de Busan');
});

test('no more are found than asked for, and none where nothing was typed', () => {
  expect(idsOf('japan', 'en', 1)).toEqual(['C1']);
  expect(idsOf(' ', 'en')).toEqual([]);
});
