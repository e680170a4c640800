import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenText } from '../kernels/written-text.ts';
import type { DrawnText } from './drawing.ts';
import { flatItems } from './fixtures/flat-items.ts';
import { evenRuler } from './fixtures/picture-subject.ts';
import type { SetLine } from './text-column.ts';
import { setWritten } from './written-lines.ts';

const style = { size: 12, linePx: 18, colour: '#000000' };
const set = (text: string, width: number): readonly SetLine[] => setWritten(writtenText(text), width, style, evenRuler);
const textsOf = ({ items }: SetLine): readonly DrawnText[] =>
  flatItems(items).flatMap(({ item }) => (item.kind === 'text' ? [item] : []));

test('strong words are strong, words with an address lead there, and emphasis is underlined', () => {
  const [line] = set('Held in **Busan**, says [the *paper*](https://example.org/a) of *today*', 2000);
  if (line === undefined) throw new Error('there is no line');
  expect(textsOf(line).map(({ text, strong, link }) => [text, strong, link ?? ''])).toEqual([
    ['Held in ', false, ''],
    ['Busan', true, ''],
    [', says ', false, ''],
    ['the paper', false, 'https://example.org/a'],
    [' of ', false, ''],
    ['today', false, ''],
  ]);
  expect(line.items.filter(({ kind }) => kind === 'path')).toHaveLength(2);
});

test('entries of a list begin with their signs, numbers where the text began them', () => {
  const lines = set('- one\n- two\n\n3. three\n4. four', 300);
  expect(lines.map((line) => textsOf(line).map(({ text }) => text))).toEqual([
    ['•', 'one'],
    ['•', 'two'],
    ['3.', 'three'],
    ['4.', 'four'],
  ]);
});

test('no line is wider than its column, and together they say what was written', () => {
  const word = fc.stringMatching(/^[a-z]{1,30}$/);
  const marked = fc.tuple(word, fc.constantFrom('', '*', '**')).map(([text, mark]) => `${mark}${text}${mark}`);
  fc.assert(
    fc.property(
      fc.array(marked, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 60, max: 500 }),
      (words, width) => {
        const lines = set(words.join(' '), width);
        const said = lines
          .map((line) =>
            textsOf(line)
              .map(({ text }) => text)
              .join(''),
          )
          .join('');
        expect(said.replaceAll(' ', '')).toBe(words.join('').replaceAll('*', ''));
        for (const line of lines) {
          const last = textsOf(line).at(-1);
          expect(
            (last?.x ?? 0) + evenRuler(last?.text ?? '', { size: 12, strong: last?.strong ?? false }),
          ).toBeLessThan(width + 0.01);
        }
      },
    ),
  );
});
