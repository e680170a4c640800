import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { textMatches } from './text-matches.ts';

function lit(text: string, ...terms: readonly string[]): string {
  const pieces = textMatches(text, terms);
  return pieces.reduceRight(
    (said, { from, to }) => `${said.slice(0, from)}[${said.slice(from, to)}]${said.slice(to)}`,
    text,
  );
}

test.each([
  ['Les terres rares de Pékin', ['pekin', 'rares'], 'Les terres [rares] de [Pékin]'],
  ['L’Œuvre – de l’agence', ['oeuvre de'], 'L’[Œuvre – de] l’agence'],
  ['Ｇｏｏｄ news', ['good'], '[Ｇｏｏｄ] news'],
  ['重要鉱物の枠組み', ['鉱物'], '重要[鉱物]の枠組み'],
  ['a banana', ['a'], '[a] banana'],
  ['banana', ['ana', 'nan'], 'banana'],
  ['Taxi: Xi, président XI', ['xi'], 'Taxi: [Xi], président [XI]'],
  ['2010, 10/2010', ['10'], '2010, [10]/2010'],
  ['東京Tokyo', ['tokyo', '京'], '東[京Tokyo]'],
  ['哈哈哈', ['哈哈'], '[哈哈哈]'],
  ['Pe\u0301kin', ['pekin'], '[Pe\u0301kin]'],
  ['Tokyo', [], 'Tokyo'],
  ['Tokyo', ['kyoto'], 'Tokyo'],
] as const)('in %s %j light up as %s', (text, terms, said) => {
  expect(lit(text, ...terms)).toBe(said);
});

test('whatever the text, what lights up folds to the term, and what does not light up has no word that begins so', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'é', 'B', ' ', '-', 'œ', 'ß', '東'), maxLength: 20 });
  fc.assert(
    fc.property(words, fc.constantFrom('ab', 'ea', 'oe', 'b e', '東', 'ss'), (text, term) => {
      const pieces = textMatches(text, [term]);
      for (const { from, to } of pieces) expect(foldText(text.slice(from, to))).toContain(term);
      const folded = foldText(text);
      const isThere = term === '東' ? folded.includes(term) : new RegExp(`(^|[ 東])${term}`).test(folded);
      expect(pieces.length > 0).toBe(isThere);
    }),
  );
});
