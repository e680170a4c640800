import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainWords, writtenText, type WrittenPart } from './written-text.ts';

const plain = (text: string): WrittenPart => ({ kind: 'plain', text });

test('paragraphs, their lines, and two kinds of list', () => {
  const text = 'One\ntwo\n\nThree\n- a\n- b\n\n- c\n1. x\n2) y';
  expect(writtenText(text).map(({ kind, lines }) => [kind, lines.map(plainWords)])).toEqual([
    ['paragraph', ['One', 'two']],
    ['paragraph', ['Three']],
    ['list', ['a', 'b', 'c']],
    ['numbered', ['x', 'y']],
  ]);
});

test('a list goes on with the number that it begins with', () => {
  expect(writtenText('3) show the map\n4) ask').map(({ kind, first }) => [kind, first])).toEqual([['numbered', 3]]);
  expect(writtenText('28. October\n\nwords\n0. a').map(({ first }) => first)).toEqual([28, 1, 0]);
});

test.each<readonly [string, readonly WrittenPart[]]>([
  ['a **b c** d', [plain('a '), { kind: 'strong', parts: [plain('b c')] }, plain(' d')]],
  ['*a* _b_', [{ kind: 'emphasis', parts: [plain('a')] }, plain(' '), { kind: 'emphasis', parts: [plain('b')] }]],
  ['**a *b***', [{ kind: 'strong', parts: [plain('a '), { kind: 'emphasis', parts: [plain('b')] }] }]],
  ['[CNA](https://cna.asia/x)', [{ kind: 'link', address: 'https://cna.asia/x', parts: [plain('CNA')] }]],
])('%s', (text, parts) => expect(writtenText(text)).toEqual([{ kind: 'paragraph', lines: [parts], first: 1 }]));

test.each([
  '2 * 3 * 4',
  'snake_case_name',
  '**not closed',
  '[a](javascript:alert(1))',
  '[a](data:text/html,x)',
  '<b onclick="x">&amp;</b>',
  '-5 °C',
  '1.5 million',
])('%s is plain text', (text) => {
  expect(writtenText(text)).toEqual([{ kind: 'paragraph', lines: [[plain(text)]], first: 1 }]);
});

/** Every sign that could mean something, made plain. */
function escaped(text: string): string {
  return text.replaceAll(/[\\*_[\]().•-]/g, (sign) => `\\${sign}`);
}

test('what is made plain stands as it was written', () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from('ab 1\\*_[]()-.•<&')), minLength: 1 });
  fc.assert(
    fc.property(
      line.filter((text) => text.trim() !== ''),
      (text) => {
        expect(writtenText(escaped(text))).toEqual([{ kind: 'paragraph', lines: [[plain(text)]], first: 1 }]);
      },
    ),
  );
});

test('nothing is added, only marks go, and links lead to the web', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('ab \n\\*_[]()-.1'), '](https://x.y)', '](x)'),
    maxLength: 60,
  });
  const addresses = (part: WrittenPart): readonly string[] =>
    part.kind === 'plain' ? [] : [...(part.kind === 'link' ? [part.address] : []), ...part.parts.flatMap(addresses)];
  fc.assert(
    fc.property(text, (written) => {
      const lines = writtenText(written).flatMap((block) => block.lines);
      let at = 0;
      for (const sign of lines.map(plainWords).join('')) {
        at = written.indexOf(sign, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
      for (const address of lines.flat().flatMap(addresses)) expect(address).toMatch(/^https?:\/\//);
    }),
  );
});
