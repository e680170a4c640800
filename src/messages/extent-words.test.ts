import { describe, expect, test } from 'vitest';
import type { TimeExtent } from '../shared/when.ts';
import { extentWords } from './extent-words.ts';

const [minuteMs, hourMs] = [60_000, 3_600_000];
const [january, friday] = [Date.UTC(2010, 0, 1), Date.UTC(2014, 9, 24)];
const years: TimeExtent = { from: january, to: Date.UTC(2020, 0, 1) };
const days: TimeExtent = { from: friday, to: Date.UTC(2014, 10, 1) };

describe('an interval in words', () => {
  test('has its last day in it', () => {
    expect(extentWords(days, 'en')).toBe('24–31 Oct 2014');
    expect(extentWords({ from: friday, to: friday + 24 * hourMs }, 'fr')).toBe('24 oct. 2014');
  });

  test('says no hour that time passes in playing on an axis of years', () => {
    const played = { from: january, to: friday + 7 * hourMs + 12_345 };
    expect(extentWords(played, 'en', years)).toBe('1 Jan 2010 – 24 Oct 2014');
    expect(extentWords(played, 'fr', years)).toBe('1er janv. 2010 – 24 oct. 2014');
    expect(extentWords({ from: friday + 1, to: friday + 7 * hourMs + 1 }, 'en', years)).toBe('24 Oct 2014');
    expect(extentWords({ from: friday + 1, to: played.to }, 'en', days)).toBe(
      '24 Oct 2014, 00:00 – 24 Oct 2014, 07:00',
    );
  });

  test('says an hour that was asked for on any axis, and only at the end that has one', () => {
    const asked = { from: january + 14.5 * hourMs, to: friday };
    expect(extentWords(asked, 'en', years)).toBe('1 Jan 2010, 14:30 – 23 Oct 2014');
    expect(extentWords({ from: january, to: friday + minuteMs }, 'en', years)).toBe('1 Jan 2010 – 24 Oct 2014, 00:01');
  });

  test('says both ends of one day alike', () => {
    expect(extentWords({ from: friday, to: friday + 6 * hourMs }, 'en', years)).toBe(
      '24 Oct 2014, 00:00 – 24 Oct 2014, 06:00',
    );
    expect(extentWords({ from: friday + 6 * hourMs, to: friday + 24 * hourMs }, 'en')).toBe(
      '24 Oct 2014, 06:00 – 25 Oct 2014, 00:00',
    );
  });
});
