import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['<p class="lead">One &amp; <a href="x">two</a></p><p>three</p>', 'One & two\n\nthree'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<script>alert(1)</script>seen<style>p{}</style>', 'seen'],
  ['caf&eacute;&nbsp;noir<br>&#233;t&#xE9;', 'café noir\nété'],
  ['cut <b off', 'cut <b off'],
  ['&lt;b&gt;', '<b>'],
])('%s says “%s”', (html, text) => {
  expect(plainText(html)).toBe(text);
});

test('of any text no tag is left that was one', () => {
  const tags = fc.constantFrom('<b>', '</p>', '<img src=x onerror=y>', '<!-- x -->', 'word', ' ', '\n', '&', '<');
  fc.assert(
    fc.property(fc.array(tags), (parts) => {
      expect(plainText(parts.join(''))).not.toMatch(/<(?:b|\/p|img [^<]*)>/);
    }),
  );
});
