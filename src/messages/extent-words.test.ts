import { describe, expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { extentWords } from './extent-words.ts';

const [minuteMs, hourMs] = [60_000, 3_600_000];
const [january, friday] = [Date.UTC(2010, 0, 1), Date.UTC(2014, 9, 24)];
const days: TimeExtent = { from: friday, to: Date.UTC(2014, 10, 1) };

describe('an interval in words', () => {
  test('has its last day in it', () => {
    expect(extentWords(days, 'en')).toBe('24–31 Oct 2014');
    expect(extentWords({ from: friday, to: friday + 24 * hourMs }, 'fr')).toBe('24 oct. 2014');
  });

  test('says an hour only at the end that has one', () => {
    const asked = { from: january + 14.5 * hourMs, to: friday };
    expect(extentWords(asked, 'en')).toBe('1 Jan 2010, 14:30 – 23 Oct 2014');
    expect(extentWords(asked, 'fr')).toBe('1er janv. 2010, 14:30 – 23 oct. 2014');
    expect(extentWords({ from: january, to: friday + minuteMs }, 'en')).toBe('1 Jan 2010 – 24 Oct 2014, 00:01');
    expect(extentWords({ from: january, to: friday + 12_345 }, 'en')).toBe('1 Jan 2010 – 24 Oct 2014, 00:00');
  });

  test('says both ends of one day alike', () => {
    expect(extentWords({ from: friday, to: friday + 6 * hourMs }, 'en')).toBe(
      '24 Oct 2014, 00:00 – 24 Oct 2014, 06:00',
    );
    expect(extentWords({ from: friday + 6 * hourMs, to: friday + 24 * hourMs }, 'en')).toBe(
      '24 Oct 2014, 06:00 – 25 Oct 2014, 00:00',
    );
  });
});
