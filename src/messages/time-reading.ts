import type { TimeExtent } from '../shared/when.ts';
import { readDate } from './date-reading.ts';
import { formatUtc } from './date-words.ts';

/**
 * The day, month, year or stretch of time that a text names and nothing else: "30 October", "October 30, 2025",
 * "26–30 oct. 2025", "du 26 octobre au 2 novembre", "2013 – 2026", "500 BC to 44 BC". What has no year is meant in
 * `yearInSight` (with a year 0). Both ends of a stretch are part of it. Null for any other text, for an instant, and
 * for numbers of fewer than four digits alone: those are rarely years.
 */
export function readTime(text: string, yearInSight: number): TimeExtent | null {
  const plain = plainText(text);
  return withLength(readPoint(plain, yearInSight)) ?? withLength(readStretch(plain, yearInSight));
}

function withLength(found: TimeExtent | null): TimeExtent | null {
  return found !== null && found.from < found.to ? found : null;
}

function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase().replace(article, '');
}

const article = /^(?:on|the|in|le|en) /;
const fewDigits = /^\d{1,3}$/;

/** A single date, its year said or not. */
function readPoint(text: string, year: number): TimeExtent | null {
  if (fewDigits.test(text)) return null;
  const dayFirst = inOrder(text);
  return readDate(dayFirst) ?? (isWithoutYear(dayFirst) ? readDate(`${dayFirst} ${yearText(year)}`) : null);
}

/** "October 30th, 2025" and "30th of October" as `readDate` has them: day, month, year. */
function inOrder(text: string): string {
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;
  return text
    .replace(/^(\d{1,2}(?:st|nd|rd|th)?) of /, '$1 ')
    .replace(monthFirst, '$2 $1 $3')
    .trim();
}

/** A day and a month, or a month by its whole name: three letters alone are more often the begin of a word. */
function isWithoutYear(text: string): boolean {
  if (/^\d{1,2}(?:er|st|nd|rd|th)? \p{L}{3,}\.?$/u.test(text)) return true;
  const month = /^\p{L}{3,}$/u.test(text) ? readDate(`${text} 2000`) : null;
  return (
    month !== null && [monthName(month, 'en'), monthName(month, 'fr')].map(plainLetters).includes(plainLetters(text))
  );
}

const between = / ?[–—-] ?|\/| (?:to|until|and|et|à|a|au|jusqu['’]au) /g;
const before = /^(?:from|between|du|de|d['’]|entre) ?/;

/** Two dates with a dash or a word between. The first takes from the last what it does not say. */
function readStretch(text: string, yearInSight: number): TimeExtent | null {
  const inside = text.replace(before, '').replace(article, '');
  for (const { 0: sign, index } of inside.matchAll(between)) {
    const last = readPoint(inside.slice(index + sign.length).replace(article, ''), yearInSight);
    const first = last === null ? null : readFirst(inside.slice(0, index), last);
    if (first !== null && last !== null) return { from: first.from, to: last.to };
  }
  return null;
}

function readFirst(text: string, last: TimeExtent): TimeExtent | null {
  const year = new Date(last.from).getUTCFullYear();
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(text)?.[1];
  if (day !== undefined) return readDate(`${day} ${monthName(last, 'en')} ${yearText(year)}`);
  const first = readPoint(text, year);
  // "30 Dec – 2 Jan 2026" began the year before
  return first !== null && first.from > last.from ? readPoint(text, year - 1) : first;
}

function monthName({ from }: TimeExtent, language: 'en' | 'fr'): string {
  return formatUtc(from, 'LLLL', language);
}

function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
