import { expect, test } from 'vitest';
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
    { page: { list: 'places', id: 'tokyo' }, label: 'Tôkyô', rank: 0 },
    { page: { list: 'actors', id: 'gov' }, label: 'Gouvernement de Tokyo', rank: 1 },
  ]);
  expect(findPages(records, '习近平', 'en', 5).map(({ page }) => page.id)).toEqual(['xi']);
  expect(findPages(records, 'tokyo', 'en', 1)).toHaveLength(1);
  expect(findPages(records, ' ', 'en', 5)).toEqual([]);
  expect(findPages(records, 'Busan', 'en', 5)).toEqual([]);
});
