import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readViewLink, readViewLinkFragment, viewLinkFragment, viewLinkText } from './view-link.ts';

const link = { view: 'opening', file: 'talks in Tokyo.gpkg' };

test('a link names a view and the file that it is of', () => {
  expect(viewLinkText(link)).toBe('chronotope://view/opening?in=talks%20in%20Tokyo.gpkg');
  expect(viewLinkFragment(link)).toBe('#view=opening&in=talks%20in%20Tokyo.gpkg');
  expect(readViewLinkFragment('#ticket=abc&view=opening&in=a.json')).toEqual({ view: 'opening', file: 'a.json' });
});

test('any view and any file come back out of their link', () => {
  const text = (maxLength: number) =>
    fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((value) => !/\p{Cc}|\p{Cs}/u.test(value));
  fc.assert(
    fc.property(text(50), text(60), (view, file) => {
      expect(readViewLink(viewLinkText({ view, file }))).toEqual({ view, file });
      expect(readViewLinkFragment(viewLinkFragment({ view, file }))).toEqual({ view, file });
    }),
  );
});

test.each([
  '',
  'chronotope://',
  'chronotope://view/',
  'chronotope://view/?in=a.json',
  'chronotope://view/a',
  'chronotope://view/a?in=',
  'chronotope://view/a/b?in=c',
  'chronotope://view/a?in=c&open=/etc/passwd',
  'chronotope://open/a?in=c',
  'chronotope://user@view/a?in=c',
  'chronotope://view:80/a?in=c',
  'chronotope://view/a%00b?in=c',
  'chronotope://view/a%zz?in=c',
  'chronotope://view/a?in=c%0Ad',
  'https://view/a?in=c',
  ' chronotope://view/a?in=c',
  'chronotope://view/a?in=c\nchronotope://view/a?in=c',
  `chronotope://view/${'a'.repeat(201)}?in=c`,
  `chronotope://view/a?in=${'%41'.repeat(5000)}`,
])('what is not exactly a link leads nowhere: %j', (text) => {
  expect(readViewLink(text)).toBeNull();
});
