import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchWords } from '../../kernels/match-words.ts';
import { findPages } from './find-pages.ts';

const records = {
  actors: [
    { id: 'xi', name: { en: 'Xi Jinping', zh: '习近平' } },
    { id: 'gov', name: { en: 'Government of Tokyo', fr: 'Gouvernement de Tokyo' } },
  ],
  places: [{ id: 'tokyo', name: { en: 'Tokyo', fr: 'Tôkyô' } }],
};

test('actors and places are found by a name in any language, the best answer first', () => {
  expect(findPages(records, 'tokyo', 'fr', 5)).toEqual([
    { page: { list: 'places', id: 'tokyo' }, label: 'Tôkyô' },
    { page: { list: 'actors', id: 'gov' }, label: 'Gouvernement de Tokyo' },
  ]);
  expect(findPages(records, '习近平', 'en', 5).map(({ page }) => page.id)).toEqual(['xi']);
  expect(findPages(records, 'tokyo', 'en', 1)).toHaveLength(1);
  expect(findPages(records, ' ', 'en', 5)).toEqual([]);
  expect(findPages(records, 'Busan', 'en', 5)).toEqual([]);
});

test('whatever is typed, pages are those that a look at each name finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'E', ' ', '東'), minLength: 1, maxLength: 6 });
  const named = fc.array(fc.record({ en: word, fr: word }, { requiredKeys: ['en'] }), { maxLength: 12 });
  fc.assert(
    fc.property(named, named, word, fc.integer({ min: 1, max: 5 }), (actorNames, placeNames, typed, limit) => {
      const actors = actorNames.map((name, index) => ({ id: `a${index}`, name }));
      const places = placeNames.map((name, index) => ({ id: `p${index}`, name }));
      const ranked = [...actors, ...places].flatMap(({ id, name }) => {
        const ranks = Object.values(name).flatMap((text) => matchWords(text, typed) ?? []);
        return ranks.length === 0 ? [] : [{ id, rank: Math.min(...ranks) }];
      });
      const expected = ranked.toSorted((a, b) => a.rank - b.rank).slice(0, limit);
      const found = findPages({ actors, places }, typed, 'en', limit);
      expect(found.map(({ page }) => page.id)).toEqual(typed.trim() === '' ? [] : expected.map(({ id }) => id));
    }),
  );
});
