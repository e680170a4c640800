import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText, wrapText } from './cut-text.ts';

const widthOf = (text: string): number => text.length;

describe('wrapping', () => {
  test('breaks between words, behind dashes and slashes, and between letters of Japanese', () => {
    expect(wrapText('the summit of Tokyo', 10, widthOf)).toEqual(['the summit', 'of Tokyo']);
    expect(wrapText('https://a.example/long/path', 20, widthOf)).toEqual(['https://a.example/', 'long/path']);
    expect(wrapText('日本経済新聞、東京', 7, widthOf)).toEqual(['日本経済新聞、', '東京']);
  });

  test('keeps a sign beside its word where the space between does not break', () => {
    expect(wrapText('il vient, «\u202foui\u202f»', 12, widthOf)).toEqual(['il vient,', '«\u202foui\u202f»']);
  });

  test('loses no letter, and no line is wider than its room', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', '日', '、', 'é', '»', '(') });
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, room) => {
        const lines = wrapText(text, room, widthOf);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
      }),
    );
  });
});

test('a text that has no room is cut between letters, with a sign of it', () => {
  expect(cutText('Minerals', 8, widthOf)).toBe('Minerals');
  expect(cutText('Minerals', 5, widthOf)).toBe('Mine…');
});

test.each(['x'.repeat(5000), '日'.repeat(5000), 'ab '.repeat(1700), `${'path'.repeat(30)}/`.repeat(40)])(
  'a text of thousands of letters is measured a few times at most',
  (text) => {
    let measured = 0;
    const counting = (part: string): number => {
      measured += part.length;
      return part.length;
    };
    const room = 40;
    expect(wrapText(text, room, counting).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    // each piece is measured with the line that it may stand on
    expect(measured).toBeLessThan(2 * (room + 2) * text.length);
    measured = 0;
    const cut = cutText(text, room, counting);
    // a space before the sign goes
    expect(cut.length).toBeGreaterThanOrEqual(room - 1);
    expect(cut.length).toBeLessThanOrEqual(room);
    expect(measured).toBeLessThan(2 * text.length);
  },
);
