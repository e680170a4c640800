import { describe, expect, test } from 'vitest';
import { whenFlag, type Precision, type When } from '../shared/when.ts';
import { formatWhen } from './when-words.ts';

const open = { startEarliest: -Infinity, startLatest: Infinity, endEarliest: -Infinity, endLatest: Infinity };

function date(iso: string, precision: Precision, flags = 0): When {
  const at = Date.parse(iso);
  const bounds = { startEarliest: at, startLatest: at, endEarliest: at, endLatest: at };
  return { edtf: iso, ...bounds, startPrecision: precision, endPrecision: precision, flags };
}

function interval(from: When, to: When, flags = 0): When {
  return {
    ...from,
    endEarliest: to.endEarliest,
    endLatest: to.endLatest,
    endPrecision: to.endPrecision,
    flags: flags | whenFlag.interval,
  };
}

const cases: readonly (readonly [string, When, string, string])[] = [
  ['a day', date('2025-10-28', 'day'), '28 Oct 2025', '28 oct. 2025'],
  ['the first of a month', date('2025-11-01', 'day'), '1 Nov 2025', '1er nov. 2025'],
  ['a month', date('2025-10-01', 'month'), 'October 2025', 'octobre 2025'],
  ['a year', date('1992-01-01', 'year'), '1992', '1992'],
  ['a decade', date('2010-01-01', 'decade'), '2010s', 'années 2010'],
  ['a century', date('1900-01-01', 'century'), '20th century', 'XXe siècle'],
  ['a season', date('2025-03-01', 'season'), 'spring 2025', 'printemps 2025'],
  ['winter, which begins in December', date('2025-12-01', 'season'), 'winter 2025', 'hiver 2025'],
  ['about a month', date('2025-10-01', 'month', whenFlag.startApproximate), 'c. October 2025', 'vers octobre 2025'],
  ['about a day', date('2010-11-24', 'day', whenFlag.startApproximate), 'c. 24 Nov 2010', 'vers le 24 nov. 2010'],
  ['an uncertain day', date('2025-10-31', 'day', whenFlag.startUncertain), '31 Oct 2025\u202f?', '31 oct. 2025\u202f?'],
  [
    'days of one month',
    interval(date('2025-10-26', 'day'), date('2025-10-30', 'day')),
    '26–30 Oct 2025',
    '26–30 oct. 2025',
  ],
  [
    'days of two months',
    interval(date('2025-10-31', 'day'), date('2025-11-01', 'day')),
    '31 Oct – 1 Nov 2025',
    '31 oct. – 1er nov. 2025',
  ],
  [
    'an interval with a vague end',
    interval(date('2010-09-21', 'day'), date('2010-11-24', 'day'), whenFlag.endApproximate),
    '21 Sep 2010 – c. 24 Nov 2010',
    '21 sept. 2010 – vers le 24 nov. 2010',
  ],
  [
    'an open end',
    { ...date('2025-10-29', 'day', whenFlag.interval | whenFlag.endOpen), endEarliest: Infinity, endLatest: Infinity },
    'from 29 Oct 2025',
    'à partir du 29 oct. 2025',
  ],
  [
    'an open end after a month with a vowel',
    {
      ...date('2025-10-01', 'month', whenFlag.interval | whenFlag.endOpen),
      endEarliest: Infinity,
      endLatest: Infinity,
    },
    'from October 2025',
    'à partir d’octobre 2025',
  ],
  [
    'an open end after about a year',
    {
      ...date('2027-01-01', 'year', whenFlag.interval | whenFlag.endOpen | whenFlag.startApproximate),
      endEarliest: Infinity,
      endLatest: Infinity,
    },
    'from c. 2027',
    'à partir de 2027 environ',
  ],
  [
    'a deadline at about a day',
    {
      ...date('2026-03-31', 'day', whenFlag.interval | whenFlag.startOpen | whenFlag.endApproximate),
      startEarliest: -Infinity,
    },
    'by c. 31 Mar 2026',
    'd’ici au 31 mars 2026 environ',
  ],
  [
    'an unknown start',
    { ...date('2025-10-28', 'day', whenFlag.interval | whenFlag.startUnknown), startEarliest: -Infinity },
    'before 28 Oct 2025',
    'avant le 28 oct. 2025',
  ],
  [
    'a deadline',
    { ...date('2026-03-31', 'day', whenFlag.interval | whenFlag.startOpen), startEarliest: -Infinity },
    'by 31 Mar 2026',
    'd’ici au 31 mars 2026',
  ],
  [
    'a deadline in a month',
    { ...date('2026-03-01', 'month', whenFlag.interval | whenFlag.startOpen), startEarliest: -Infinity },
    'by March 2026',
    'd’ici à mars 2026',
  ],
  [
    'an interval of one day, once',
    interval(date('2025-10-28', 'day'), date('2025-10-28', 'day')),
    '28 Oct 2025',
    '28 oct. 2025',
  ],
  [
    'a set of which only the end is known, [..1984]',
    {
      ...date('1984-01-01', 'year', whenFlag.enclosed | whenFlag.startOpen),
      ...open,
      endLatest: Date.parse('1985-01-01'),
    },
    'by 1984',
    'd’ici à 1984',
  ],
  ['a year before the common era', date('-000500-01-01', 'year'), '501 BC', '501 av. J.-C.'],
  [
    'no date',
    { edtf: '', ...open, startPrecision: 'none', endPrecision: 'none', flags: whenFlag.undated },
    'undated',
    'sans date',
  ],
];

describe('when in words', () => {
  test.each(cases)('says %s', (_, when, english, french) => {
    expect([formatWhen(when, 'en'), formatWhen(when, 'fr')]).toEqual([english, french]);
  });

  test('says the weekday in the long style', () => {
    const summit = date('2025-10-28', 'day');
    expect(formatWhen(summit, 'en', 'long')).toBe('Tue 28 October 2025');
    expect(formatWhen(summit, 'fr', 'long')).toBe('mar. 28 octobre 2025');
  });

  test('never says a day of a year that is known as a year only', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const style of ['short', 'long'] as const) {
        expect(formatWhen(date('2014-01-01', 'year'), language, style)).toBe('2014');
      }
    }
  });
});
