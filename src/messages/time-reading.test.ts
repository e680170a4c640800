import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../shared/language.ts';
import { extentWords } from './extent-words.ts';
import { readTime } from './time-reading.ts';

const dayMs = 86_400_000;

/** First and last day, as a person means them. */
function read(text: string, yearInSight = 2025): string {
  const found = readTime(text, yearInSight);
  if (found === null) return 'none';
  return [found.from, found.to - dayMs].map((at) => new Date(at).toISOString().slice(0, 10)).join(' ');
}

describe('a time that is typed where anything may be typed', () => {
  test.each([
    '30 October',
    '30 oct.',
    '30 OCT',
    '30th October',
    '30th of October',
    'October 30',
    'Oct 30, 2025',
    'on 30 October',
    'le 30 octobre',
    '30 octobre 2025',
    '2025-10-30',
    '30/10/2025',
  ])('“%s” is a day, of the year in sight where it has none', (text) => {
    expect(read(text)).toBe('2025-10-30 2025-10-30');
  });

  test('a day without a year follows the year in sight, also before the common era', () => {
    expect(read('14 juillet', 1789)).toBe('1789-07-14 1789-07-14');
    expect(readTime('15 March', -43)?.from).toBe(new Date('-000043-03-15T00:00:00Z').getTime());
    expect(read('29 February', 2025)).toBe('none');
    expect(read('29 February', 2024)).toBe('2024-02-29 2024-02-29');
  });

  test('a month is read by its whole name, or with a year', () => {
    expect(read('October')).toBe('2025-10-01 2025-10-31');
    expect(read('en février')).toBe('2025-02-01 2025-02-28');
    expect(read('fevrier')).toBe('2025-02-01 2025-02-28');
    expect(read('Oct 2025')).toBe('2025-10-01 2025-10-31');
    expect(read('mar')).toBe('none');
  });

  test('a year has four digits, or its era', () => {
    expect(read('1992')).toBe('1992-01-01 1992-12-31');
    expect(read('145')).toBe('none');
    expect(readTime('500 BC', 2025)?.from).toBe(new Date('-000499-01-01T00:00:00Z').getTime());
  });

  test.each([
    '26–30 Oct 2025',
    '26-30 octobre',
    '26 to 30 October',
    'from 26 to 30 October',
    'du 26 au 30 octobre',
    'between 26 and 30 Oct',
    'entre le 26 et le 30 octobre',
    '26 Oct – 30 Oct 2025',
    '26/10/2025 - 30/10/2025',
    '2025-10-26/2025-10-30',
  ])('“%s” is a stretch, its last day included', (text) => expect(read(text)).toBe('2025-10-26 2025-10-30'));

  test('a stretch may go over the turn of a month or a year, and be as coarse as its ends', () => {
    expect(read('26 Oct to 2 Nov')).toBe('2025-10-26 2025-11-02');
    expect(read('30 Dec – 2 Jan 2026')).toBe('2025-12-30 2026-01-02');
    expect(read('2013 – 2026')).toBe('2013-01-01 2026-12-31');
    expect(read('octobre à novembre')).toBe('2025-10-01 2025-11-30');
    expect(read('2 Nov – 26 Oct 2024')).toBe('2023-11-02 2024-10-26');
  });

  test.each([
    '',
    'rare earths',
    'Trump – Xi',
    'trade and rare earths',
    '26',
    '26–30',
    '31 June',
    '30 of us',
    '5G to 6G',
    '24 Oct 2025, 06:00',
    '2026 – 2013',
  ])('“%s” is none', (text) => expect(read(text)).toBe('none'));

  test('a stretch is read as it is said, in either language', () => {
    const day = fc.integer({ min: Date.UTC(1000, 0, 1) / dayMs, max: Date.UTC(2999, 0, 1) / dayMs });
    const length = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(day, length, fc.constantFrom(...languages), (first, days, language) => {
        const extent = { from: first * dayMs, to: (first + days) * dayMs };
        expect(readTime(extentWords(extent, language), 2025)).toEqual(extent);
      }),
    );
  });
});
