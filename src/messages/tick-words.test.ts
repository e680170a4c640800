import { describe, expect, test } from 'vitest';
import { axisContext, edgeWords, longestYear, sideWords, tickWords } from './tick-words.ts';

const [friday, november, january] = [Date.UTC(2025, 9, 24), Date.UTC(2025, 10, 1), Date.UTC(2026, 0, 1)];

describe('the words of a tick', () => {
  test('are the weekday and the day, and the month where it begins', () => {
    expect(tickWords({ at: friday, level: 'day' }, 'day', 'en')).toEqual({ quiet: 'Fri', strong: '24' });
    expect(tickWords({ at: friday, level: 'day' }, 'day', 'fr')).toEqual({ quiet: 'ven.', strong: '24' });
    expect(tickWords({ at: november, level: 'month' }, 'day', 'en')).toEqual({ quiet: '', strong: '1 Nov' });
    expect(tickWords({ at: november, level: 'month' }, 'day', 'fr')).toEqual({ quiet: '', strong: '1er nov.' });
  });

  test('are the year where a year begins among months, and the era before the first year', () => {
    expect(tickWords({ at: january, level: 'year' }, 'month', 'en')).toEqual({ quiet: '', strong: '2026' });
    expect(tickWords({ at: Date.UTC(-500, 0, 1), level: 'year' }, 'year', 'en').quiet).toBe('501 BC');
    const first = new Date(0).setUTCFullYear(1, 0, 1);
    expect(tickWords({ at: first, level: 'year' }, 'year', 'en').quiet).toBe('AD 1');
    expect(tickWords({ at: first, level: 'year' }, 'year', 'fr').quiet).toBe('an 1');
    const tenth = new Date(0).setUTCFullYear(10, 0, 1);
    expect(tickWords({ at: tenth, level: 'year' }, 'year', 'en').quiet).toBe('10');
  });

  test('are the year too where it begins among days or weeks, which nothing else would say', () => {
    expect(tickWords({ at: january, level: 'year' }, 'day', 'en').strong).toBe('1 Jan 2026');
    expect(tickWords({ at: january, level: 'year' }, 'day', 'fr').strong).toBe('1er janv. 2026');
    const monday = Date.UTC(2026, 0, 5);
    expect(tickWords({ at: monday, level: 'day' }, 'week', 'en')).toEqual({ quiet: '5 Jan', strong: '2026' });
    expect(tickWords({ at: monday + 7 * 86_400_000, level: 'day' }, 'week', 'en').strong).toBe('');
  });

  test('are the time of day, and the day at midnight', () => {
    expect(tickWords({ at: friday + 18 * 3_600_000, level: 'hour' }, 'hour', 'en').quiet).toBe('18:00');
    expect(tickWords({ at: friday, level: 'day' }, 'hour', 'en')).toEqual({ quiet: 'Fri', strong: '24 Oct' });
  });
});

test('only years before the first one need more room than others', () => {
  const before = { from: Date.UTC(-752, 0, 1), to: january };
  expect([longestYear(before, 'en'), longestYear(before, 'fr')]).toEqual(['753 BC', '753 av. J.-C.']);
  expect(longestYear({ from: friday, to: january }, 'fr')).toBe('');
});

describe('what stands beside the axis', () => {
  test('is what its ticks leave unsaid', () => {
    const days = { from: friday, to: Date.UTC(2025, 10, 5) };
    expect(axisContext(days, 'day', 'en')).toBe('October 2025');
    expect(axisContext(days, 'day', 'fr')).toBe('octobre 2025');
    expect(axisContext(days, 'hour', 'en')).toBe('24 Oct 2025');
    expect(axisContext({ from: friday, to: january + 1 }, 'month', 'en')).toBe('2025 – 2026');
  });
});

describe('the ends of a brush', () => {
  test('are said on the axis without what the axis says, the last day included', () => {
    const days = { from: friday, to: Date.UTC(2025, 10, 5) };
    expect(edgeWords(friday, 'from', days, 'en')).toBe('24 Oct');
    expect(edgeWords(november, 'to', days, 'fr')).toBe('31 oct.');
    expect(edgeWords(friday + 6 * 3_600_000, 'to', days, 'en')).toBe('24 Oct, 06:00');
    expect(edgeWords(november, 'from', { from: friday, to: january + 1 }, 'fr')).toBe('1er nov. 2025');
  });

  test('say no hour on an axis of years', () => {
    const years = { from: Date.UTC(2010, 0, 1), to: january };
    expect(edgeWords(friday + 6 * 3_600_000, 'from', years, 'en')).toBe('24 Oct 2025');
    expect(edgeWords(friday + 6 * 3_600_000, 'to', years, 'fr')).toBe('24 oct. 2025');
  });

  test('are said as the first and the last day in it', () => {
    const days = { from: friday, to: november };
    expect(sideWords(days, 'from', 'en')).toBe('24 Oct 2025');
    expect(sideWords(days, 'to', 'en')).toBe('31 Oct 2025');
    expect(sideWords({ from: friday, to: friday + 6 * 3_600_000 }, 'to', 'en')).toBe('24 Oct 2025, 06:00');
  });

  test('say in their fields the hour that was asked for', () => {
    const asked = { from: friday + 6 * 3_600_000, to: november - 3_600_000 };
    expect(sideWords(asked, 'from', 'en')).toBe('24 Oct 2025, 06:00');
    expect(sideWords(asked, 'to', 'fr')).toBe('31 oct. 2025, 23:00');
  });
});
