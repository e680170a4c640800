import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from './fixtures/text-of.ts';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  test.each([
    ['PÉKIN', 'pekin'],
    ['Gyo\u0304ju', 'gyoju'],
    ['Œuvre, Ærø, Straße, Łódź, Đồng', 'oeuvre, aero, strasse, lodz, dong'],
    ['İstanbul', 'istanbul'],
    ['Αθήνα ΟΔΟΣ', 'αθηνα οδοσ'],
    ['Королёв Чайковский', 'королев чаиковскии'],
    ['ＴＯＫＹＯ ２０２５', 'tokyo 2025'],
    ['ﾚｱｱｰｽ', 'レアアース'],
    ['ﬁnance', 'finance'],
  ])('%s reads %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('a dakuten is no accent: ガ is not カ, and ば is not は', () => {
    expect(foldText('ガば')).toBe('ガば');
    expect(foldText('カ\u3099')).toBe('ガ');
    expect(foldText('가 경주')).toBe('가 경주');
  });

  test('apostrophes, hyphens, dashes and blanks of any kind are one gap between words', () => {
    expect(foldText('l’accord  Trump–Takaichi')).toBe("l'accord Trump-Takaichi".toLowerCase().replaceAll(/['-]/g, ' '));
    expect(foldText(' terres\u00A0\u202Frares\n— aujourd’hui ')).toBe('terres rares aujourd hui');
  });

  test('marks that nobody sees are nothing', () => {
    expect(foldText('mi\u00ADne\u200Brals\uFEFF')).toBe('minerals');
  });

  test('other punctuation stays', () => {
    expect(foldText('U.S. (100 %)')).toBe('u.s. (100 %)');
  });

  test('the short way for ASCII is the long way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(foldText(`${text}\n東`)).toBe(`${foldText(text)} 東`.trim());
      }),
      { numRuns: 5000 },
    );
  });

  test('to fold twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10ffff)).map(textOf), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 5000 },
    );
  });
});
