import { monthOf, ordinalOf, romanNumber, seasonOf } from './date-vocabulary.ts';
import { isInCalendar, type NamedDate } from './named-date.ts';

/**
 * The date that a text names and nothing else: "30 oct. 2025", "October 30th, 2025", "27/10/2025" (the day comes before
 * the month), "2025-10", "autumn 2025", "3e trimestre 2025", "the 1990s", "XIXe siècle", "500 BC", "28 Oct 2025 at
 * 10:30 am". `text` as `plainWords` leaves it. A weekday is passed over: the date says it. Null where the year is left to
 * be guessed, and where the calendar has no such date.
 */
export function readNamedDate(text: string): NamedDate | null {
  const plain = text.replace(article, '');
  const date = readWithoutWeekday(plain) ?? readWithoutWeekday(plain.replace(weekday, '').replace(article, ''));
  return date !== null && isInCalendar(date) ? date : null;
}

/** What may stand before a date and says nothing of it. */
export const article =
  /^(?:(?:on|in|during|at|the|le|la|les|en|au|aux|a|dans|pendant|du|de|des|year|annee|month of|mois de) |[ld]'|mois d')+/;
const weekday =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? |^(?:lun|mar|mer|mercre|jeu|ven|vendre|sam|same|dim)(?:di|anche)? /;

function readWithoutWeekday(text: string): NamedDate | null {
  return readFigures(text) ?? readWords(text) ?? readTime(text) ?? readDivision(text) ?? readAge(text);
}

function readFigures(text: string): NamedDate | null {
  const iso = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), iso[2], iso[3]);
  const inOrder = /^(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.](\d{4})$/.exec(text);
  return inOrder === null ? null : dateOf(Number(inOrder[4]), inOrder[3], inOrder[1]);
}

function dateOf(year: number, month: string | undefined, day: string | undefined): NamedDate {
  if (month === undefined) return { unit: 'year', year };
  if (day === undefined) return { unit: 'month', year, month: Number(month) };
  return { unit: 'day', year, month: Number(month), day: Number(day) };
}

const era = String.raw`(?: (bce?|ce|ad|av j ?-?c|apr j ?-?c|avant j ?-?c|apres j ?-?c))?`;
const dayWord = String.raw`(?:(\d{1,2})(?:st|nd|rd|th|er|e)?|premier)`;
const dayFirst = new RegExp(
  String.raw`^(?:${dayWord}[ -](?:of |de |d')?)?([a-z]{3,})[ -](?:of |de |d')?(\d{3,4})${era}$`,
);
const monthFirst = new RegExp(String.raw`^([a-z]{3,}) ${dayWord} (\d{3,4})${era}$`);
const yearFirst = /^(\d{4}) ([a-z]{3,})(?: (\d{1,2}))?$/;
const yearAlone = new RegExp(String.raw`^(?:(\d{4})|(\d{1,4})(?= \D)|(?:ad|an) (\d{1,4}))${era}$`);

function readWords(text: string): NamedDate | null {
  const year = yearAlone.exec(text);
  if (year !== null) return { unit: 'year', year: yearIn(year[1] ?? year[2] ?? year[3] ?? '', year[4]) };
  const [, firstDay, firstName, firstYear, firstEra] = dayFirst.exec(text) ?? [];
  if (firstYear !== undefined) {
    const day = text.startsWith('premier') ? '1' : firstDay;
    return monthDate(yearIn(firstYear, firstEra), firstName, day);
  }
  const [, name, day, lastYear, lastEra] = monthFirst.exec(text) ?? [];
  if (lastYear !== undefined) return monthDate(yearIn(lastYear, lastEra), name, day);
  const [, begin, month, end] = yearFirst.exec(text) ?? [];
  return begin === undefined ? null : monthDate(Number(begin), month, end);
}

/** There is no year 0 for people: 1 BC is year 0. */
function yearIn(figures: string, era: string | undefined): number {
  return era !== undefined && /^(?:bc|av)/.test(era) ? 1 - Number(figures) : Number(figures);
}

function monthDate(year: number, name: string | undefined, day: string | undefined): NamedDate | null {
  const month = monthOf(name ?? '');
  return month === undefined ? null : dateOf(year, String(month), day);
}

const clock =
  /(?: |t)(?:at |a |vers )?(\d{1,2})(?:(?::| ?h ?)(\d\d)(?::(\d\d))?| ?h(?! ?\d)|(?= ?[ap] ?m))(?: ?([ap]) ?m)?(?: ?(?:(z)|(?:utc|gmt) ?([+-]\d{1,2}(?::?\d\d)?)?|(\+\d\d:?\d\d|(?<= )-\d\d:?\d\d)))?$/;

function readTime(text: string): NamedDate | null {
  const found = clock.exec(text);
  if (found === null) return null;
  const date = readNamedDate(text.slice(0, found.index));
  const time = clockOf(found);
  return date?.unit === 'day' && time !== null ? { ...date, unit: 'time', clock: time } : null;
}

/** "12:30" of the day that another time names. Null for what is no time of day alone. */
export function readClockOf(text: string, date: NamedDate): NamedDate | null {
  if (date.unit !== 'time') return null;
  const found = clock.exec(` ${text}`);
  const time = found === null || found.index > 0 ? null : clockOf(found);
  return time === null ? null : { ...date, clock: time };
}

function clockOf(found: RegExpExecArray): string | null {
  const [written, hourText, minutes = '00', seconds, half, z, zone, offset] = found;
  const figures = Number(hourText);
  if (half !== undefined && (figures < 1 || figures > 12)) return null;
  const hour = half === undefined ? figures : (figures % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const two = (number: number | string): string => String(number).padStart(2, '0');
  const isUtc = z !== undefined || (/utc|gmt/.test(written) && zone === undefined);
  const [, sign = '', hours = '', rest = '00'] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(zone ?? offset ?? '') ?? [];
  const ending = isUtc ? 'Z' : sign === '' ? '' : `${sign}${two(hours)}:${rest}`;
  return `${two(hour)}:${minutes}${seconds === undefined ? '' : `:${seconds}`}${ending}`;
}

const season = new RegExp(String.raw`^([a-z]{3,9}) (?:of |de |d')?(\d{1,4})(?:[/-](\d{2}|\d{4}))?${era}$`);
const quarter = /^(?:([qths])([1-4])[ -]?(\d{4})|(\d{4})[ -]?([qths])([1-4]))$/;
const quarterWords = /^(\w+) (quarter|trimestre|half|semestre|moitie) (?:of |de )?(?:l'annee )?(\d{4})$/;

function readDivision(text: string): NamedDate | null {
  const [, word, first, last, seasonEra] = season.exec(text) ?? [];
  const code = seasonOf(word ?? '');
  if (code !== undefined && first !== undefined) {
    if (first.length < 4 && seasonEra === undefined) return null;
    const year = yearIn(first, seasonEra);
    // winter goes over the turn of the year
    const isNext = last === undefined || (code === 24 && Number(last) === (year + 1) % 10 ** last.length);
    return isNext ? { unit: 'division', year, code } : null;
  }
  const short = quarter.exec(text);
  if (short !== null) {
    const [, kind, number, year, otherYear, otherKind, otherNumber] = short;
    return divisionOf(kind ?? otherKind ?? '', Number(number ?? otherNumber), Number(year ?? otherYear));
  }
  const [, ordinal = '', kind = '', year] = quarterWords.exec(text) ?? [];
  const number = ordinalOf(ordinal);
  return number === undefined || year === undefined ? null : divisionOf(kind, number, Number(year));
}

function divisionOf(kind: string, number: number, year: number): NamedDate | null {
  const isQuarter = /^[qt]/.test(kind);
  if (number > (isQuarter ? 4 : 2)) return null;
  return { unit: 'division', year, code: (isQuarter ? 32 : 39) + number };
}

const decade = /^(?:annees (\d{3})0|(\d{3})0'?s)$/;
const century = new RegExp(String.raw`^(\w+)[ -](?:century|siecle|s)${era}$`);

/** A decade or a century. */
function readAge(text: string): NamedDate | null {
  const years = decade.exec(text);
  if (years !== null) return { unit: 'decade', year: Number(years[1] ?? years[2]) * 10 };
  const [, word = '', centuryEra] = century.exec(text) ?? [];
  const number = ordinalOf(word) ?? romanNumber(word.replace(/(?:er|e|eme)$/, ''));
  if (number === undefined) return null;
  const isBefore = yearIn('1', centuryEra) < 1;
  return { unit: 'century', year: isBefore ? 1 - number * 100 : (number - 1) * 100 };
}
