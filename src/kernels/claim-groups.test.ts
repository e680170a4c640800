import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../shared/dataset.ts';
import { claimsOfClasses, countVerdicts, groupClaims } from './claim-groups.ts';
import { verdictClasses } from './verdict-class.ts';

function claimOf(id: string, source: string, locator: string | undefined, verdict: string): Claim {
  return {
    id,
    source,
    ...(locator === undefined ? {} : { locator }),
    quotation: { text: id, language: 'fr' },
    text: { en: id },
    actors: [],
    places: [],
    events: [],
    context: [],
    assessment: { verdict, wording: { en: verdict }, sources: [] },
  };
}

const anyClaims = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(undefined, 'title', '¶1', '¶2'),
      fc.constantFrom('confirmed', 'outdated', 'wrong', 'opinion', 'open', 'unheard-of'),
    ),
    { maxLength: 40 },
  )
  .map((list) => list.map(([source, locator, verdict], at) => claimOf(`C${at}`, source, locator, verdict)));

test('paragraphs come in the order of the work, and claims in the order of the file', () => {
  const claims = [
    claimOf('C0', 'article', 'title', 'opinion'),
    claimOf('C1', 'article', '¶2', 'wrong'),
    claimOf('C2', 'speech', undefined, 'open'),
    claimOf('C3', 'article', '¶2', 'confirmed'),
  ];
  const told = groupClaims(claims).map(({ source, paragraphs }) => [
    source,
    paragraphs.map(({ locator, claims: held }) => [locator, held.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      'article',
      [
        ['title', ['C0']],
        ['¶2', ['C1', 'C3']],
      ],
    ],
    ['speech', [['', ['C2']]]],
  ]);
});

test('every claim stands in one paragraph of its own work, once', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const placed = groupClaims(claims).flatMap(({ source, paragraphs }) =>
        paragraphs.flatMap(({ locator, claims: held }) => held.map((claim) => ({ source, locator, claim }))),
      );
      expect(placed.map(({ claim }) => claim.id).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
      for (const { source, locator, claim } of placed) {
        expect([source, locator]).toEqual([claim.source, claim.locator ?? '']);
      }
    }),
  );
});

test('the counts of the classes add up to all claims, and each is what choosing its class shows', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const counts = countVerdicts(claims);
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(claims.length);
      for (const { verdictClass, count } of counts) {
        expect(claimsOfClasses(claims, new Set([verdictClass])).length).toBe(count);
      }
    }),
  );
});

test('no class chosen shows all claims, and so do all classes together', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      expect(claimsOfClasses(claims, new Set())).toBe(claims);
      expect(claimsOfClasses(claims, new Set(verdictClasses))).toEqual(claims);
    }),
  );
});
