import { plainWords } from './date-vocabulary.ts';
import { article, readClockOf, readNamedDate } from './named-date-reading.ts';
import { dateAfter, edtfOf, isInCalendar, thirdOf, type DatePart, type NamedDate } from './named-date.ts';

/**
 * The EDTF of a when as people say it in any language of the interface: "30 Oct 2025", "late October 2025", "c. 2010",
 * "26–30 octobre 2025", "by March 2026", "d'ici fin mars 2026", "since the 1990s", "entre 2010 et 2012", "perhaps 1995".
 * What it means by them:
 *
 * - early, mid and late are thirds, and some time within them: `[2025-10-21..2025-10-31]`
 * - "by" and "until": `../X`; "since": `X/..`; "before": `/X`, whose begin nobody knows; "after": `[the next..]`
 * - "from … to …": throughout; "between … and …": some time within; "… or …": one of both
 *
 * Null for any other text, and for one that leaves the year to be guessed.
 */
export function readWhenInWords(text: string): string | null {
  if (text.length > longestWhen) return null;
  const plain = plainWords(text);
  const said = plain.replace(doubtFirst, '');
  const isDoubted = said !== plain;
  return readBound(said, isDoubted) ?? readSingle(said, isDoubted) ?? readStretch(said, isDoubted);
}

/** Longer texts are no dates, and each of the words that could part two of them would be tried. */
const longestWhen = 300;

const doubtFirst = /^(?:perhaps|maybe|possibly|probably|peut-etre|probablement|sans doute) /;
const doubtLast = / ?(?:\(?\?\)?|\(?(?:perhaps|maybe|possibly|probably|peut-etre|probablement|sans doute)\)?)$/;
const about =
  /^(?:(?:c|ca|circa|about|around|approximately|approx|roughly|vers|environ|env|autour|alentours|environs) |c(?=\d)|ca(?=\d)|~ ?)/;
const aboutLast = / (?:environ|env|approximately|approx|or so)$/;
const part =
  /^(?:(early|beginning of|start of|debut|commencement)|(mid|middle of|mi|milieu)|(late|end of|end|fin))[ -]/;

/** A date with what is said of it: a part of it, `~`, `?`. */
interface SaidDate {
  readonly date: NamedDate;
  /** Its first and last smaller unit where only a third is meant. */
  readonly third: readonly [first: NamedDate, last: NamedDate] | null;
  readonly mark: '' | '~' | '?' | '%';
}

function readSaidDate(text: string, isDoubted: boolean): SaidDate | null {
  const certain = text.replace(doubtLast, '').replace(article, '');
  const exact = certain.replace(about, '').replace(aboutLast, '');
  const isAbout = exact !== certain;
  const isUncertain = isDoubted || doubtLast.test(text);
  const whole = exact.replace(article, '');
  const partOf = part.exec(whole);
  const date = readNamedDate(partOf === null ? whole : whole.slice(partOf[0].length));
  if (date === null) return null;
  const third = partOf === null ? null : thirdOf(date, kindOfPart(partOf));
  if (partOf !== null && third === null) return null;
  const mark = isAbout ? (isUncertain ? '%' : '~') : isUncertain ? '?' : '';
  // a time of day has no such marks in EDTF
  return date.unit === 'time' && mark !== '' ? null : { date, third, mark };
}

function kindOfPart([, early, mid]: RegExpExecArray): DatePart {
  if (early !== undefined) return 'early';
  return mid === undefined ? 'late' : 'mid';
}

function firstOf({ date, third, mark }: SaidDate): string {
  return `${edtfOf(third?.[0] ?? date)}${mark}`;
}

function lastOf({ date, third, mark }: SaidDate): string {
  return `${edtfOf(third?.[1] ?? date)}${mark}`;
}

function readSingle(text: string, isDoubted: boolean): string | null {
  const said = readSaidDate(text, isDoubted);
  if (said === null) return null;
  const [first, last] = [firstOf(said), lastOf(said)];
  return first === last ? first : `[${first}..${last}]`;
}

const bounds = [
  ['by', /^(?:by|no later than|until|till|up to|d'ici|jusqu'(?:a|au|aux|en)|au plus tard) /],
  ['before', /^(?:before|prior to|avant) /],
  ['after', /^(?:after|later than|apres) /],
  ['since', /^(?:since|from|as of|starting|depuis|des(?! annees)|a partir) /],
] as const;
const endUnknown = / (?:end unknown|fin inconnue)$/;

/** What has one side. */
function readBound(text: string, isDoubted: boolean): string | null {
  for (const [kind, words] of bounds) {
    const rest = text.replace(words, '');
    if (rest === text) continue;
    const said = readSaidDate(rest.replace(endUnknown, '').replace(/ onwards?$/, ''), isDoubted);
    if (said === null) return null;
    if (kind === 'by') return `../${lastOf(said)}`;
    if (kind === 'before') return `/${lastOf(said)}`;
    if (kind === 'since') return `${firstOf(said)}/${endUnknown.test(rest) ? '' : '..'}`;
    return afterText(said);
  }
  return null;
}

function afterText(said: SaidDate): string {
  const last = said.third?.[1] ?? said.date;
  // EDTF has no sets of times
  return last.unit === 'time' ? `${edtfOf(last)}/..` : `[${edtfOf(dateAfter(last))}${said.mark}..]`;
}

const opening = /^(?:(?:(between|entre|within)|from|du|de|des) |d')/;
const between = / ?- ?|\/| (?:to|until|till|through|and|or|et|ou|a|au|aux|jusqu'(?:a|au|aux|en)) /g;

/** "October 28–30, 2025" */
const daysAfterMonth = /^([a-z]{3,}) (\d{1,2}) ?- ?(\d{1,2}) (\d{4})$/;

/** Two dates with a word or a dash between. The first takes from the last what it does not say. */
function readStretch(text: string, isDoubted: boolean): string | null {
  const years = /^(\d\d)(\d\d)[-/](\d\d)$/.exec(text);
  if (years !== null && Number(years[3]) > Number(years[2])) return `${years[1]}${years[2]}/${years[1]}${years[3]}`;
  const isWithin = opening.exec(text)?.[1] !== undefined;
  const inside = text.replace(opening, '').replace(daysAfterMonth, '$2-$3 $1 $4');
  for (const { 0: sign, index } of inside.matchAll(between)) {
    const [left, right] = [inside.slice(0, index), inside.slice(index + sign.length)];
    const pair = readPair(left, right, isDoubted);
    if (pair === null) continue;
    const [first, last] = [firstOf(pair[0]), lastOf(pair[1])];
    if (/ (?:or|ou) /.test(sign)) return `[${first},${last}]`;
    if (isWithin) return `[${first}..${last}]`;
    // "2010 and 2012" are two dates, not what lies between
    return / (?:and|et) /.test(sign) ? null : `${first}/${last}`;
  }
  return null;
}

function readPair(left: string, right: string, isDoubted: boolean): readonly [SaidDate, SaidDate] | null {
  const first = readSaidDate(left, isDoubted);
  const time = first === null ? null : readClockOf(right, first.date);
  if (first !== null && time !== null) return [first, { ...first, date: time }];
  const last = readSaidDate(right, isDoubted);
  if (last === null) return null;
  if (first !== null) return [first, last];
  const taken = readWithRest(left, right, isDoubted);
  if (taken === null) return null;
  // "30 Dec – 2 Jan 2026" began the year before
  const before = { ...taken, date: { ...taken.date, year: taken.date.year - 1 } };
  return [isLater(taken.date, last.date) && isInCalendar(before.date) ? before : taken, last];
}

/** The first date with as much of the end of the last as makes it one: "28" of "30 October 2025" takes its month too. */
function readWithRest(left: string, right: string, isDoubted: boolean): SaidDate | null {
  const certain = right.replace(doubtLast, '');
  // "early to mid October": all but the other part
  if (part.test(`${left} `)) return readSaidDate(`${left} ${certain.replace(part, '')}`, isDoubted);
  const words = certain.split(' ');
  for (let from = words.length - 1; from > 0; from--) {
    const said = readSaidDate(`${left} ${words.slice(from).join(' ')}`, isDoubted);
    if (said !== null) return said;
  }
  return null;
}

/** By month and day, within one year. */
function isLater(a: NamedDate, b: NamedDate): boolean {
  if (a.year !== b.year || !('month' in a) || !('month' in b)) return false;
  const dayOf = (date: NamedDate): number => ('day' in date ? date.day : 1);
  return a.month === b.month ? dayOf(a) > dayOf(b) : a.month > b.month;
}
