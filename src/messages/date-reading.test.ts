import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../shared/language.ts';
import { readDate } from './date-reading.ts';
import { sideWords } from './tick-words.ts';

const dayMs = 86_400_000;

function read(text: string): string {
  const found = readDate(text);
  return found === null ? 'none' : [found.from, found.to].map((at) => new Date(at).toISOString()).join(' ');
}

const octoberDay = '2025-10-27T00:00:00.000Z 2025-10-28T00:00:00.000Z';

describe('a date that is typed', () => {
  test.each(['2025-10-27', '27 Oct 2025', '27 october 2025', '27 oct. 2025', ' 27/10/2025 ', '27.10.2025'])(
    '%s is a day, which comes before its month',
    (text) => expect(read(text)).toBe(octoberDay),
  );

  test('may be a month or a year, which are all of their days', () => {
    const november = '2025-11-01T00:00:00.000Z 2025-12-01T00:00:00.000Z';
    expect(['2025-11', 'Nov 2025', 'novembre 2025'].map(read)).toEqual([november, november, november]);
    expect(read('1992')).toBe('1992-01-01T00:00:00.000Z 1993-01-01T00:00:00.000Z');
  });

  test('is read with the accents and ordinals of French', () => {
    expect(read('1er févr. 2026')).toBe('2026-02-01T00:00:00.000Z 2026-02-02T00:00:00.000Z');
    expect(read('14 juillet 1789')).toBe('1789-07-14T00:00:00.000Z 1789-07-15T00:00:00.000Z');
  });

  test('may lie before the common era, which has no year 0', () => {
    expect(read('500 BC')).toBe('-000499-01-01T00:00:00.000Z -000498-01-01T00:00:00.000Z');
    expect(read('500 av. J.-C.')).toBe(read('500 BC'));
    expect(read('15 mars 44 av. J.-C.')).toBe('-000043-03-15T00:00:00.000Z -000043-03-16T00:00:00.000Z');
  });

  test('may have a time', () => {
    const six = '2025-10-24T06:00:00.000Z 2025-10-24T06:00:00.000Z';
    expect(['24 Oct 2025, 06:00', '2025-10-24T06:00'].map(read)).toEqual([six, six]);
  });

  test.each([
    '',
    'soon',
    '31 June 2025',
    '2025-13-01',
    '12 Oct 25',
    '27 ju 2025',
    'ma 2025',
    '24 Oct 2025, 25:00',
    '10000-01-01',
  ])('“%s” is none', (text) => expect(read(text)).toBe('none'));

  test('is read as it was said, whatever day it is and in either language', () => {
    // an end is said by the day before it, which has to be in reach too
    const day = fc.integer({ min: Date.UTC(-9998, 0, 2) / dayMs, max: Date.UTC(9999, 0, 1) / dayMs });
    fc.assert(
      fc.property(day, fc.constantFrom(...languages), (day, language) => {
        const from = day * dayMs;
        const year = new Date(from).getUTCFullYear();
        fc.pre(year < 1 || year > 99);
        const [after, before] = [
          { from, to: from + dayMs },
          { from: from - dayMs, to: from },
        ];
        expect(readDate(sideWords(after, 'from', language))?.from).toBe(from);
        expect(readDate(sideWords(before, 'to', language))?.to).toBe(from);
      }),
    );
  });
});
