import { describe, expect, test } from 'vitest';
import type { When } from '../../shared/when.ts';
import { parseWhen, undatedWhen } from './edtf.ts';

/** Start and end as [earliest, latest) in ISO text, or "open". */
function boundsOf(edtf: string): readonly string[] {
  const when = readWhen(edtf);
  return [when.startEarliest, when.startLatest, when.endEarliest, when.endLatest].map(isoOf);
}

/** First and last bound. */
function spanOf(edtf: string): readonly (string | undefined)[] {
  const bounds = boundsOf(edtf);
  return [bounds[0], bounds[3]];
}

function readWhen(edtf: string): When {
  const read = parseWhen(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${JSON.stringify(read.problems)}`);
  return read.value;
}

function isoOf(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().replace('T00:00:00.000Z', '') : 'open';
}

function faultOf(edtf: string): string | undefined {
  const read = parseWhen(edtf);
  return read.ok ? undefined : read.problems[0]?.message.key;
}

describe('one date', () => {
  test('a day begins and ends within its 24 hours', () => {
    expect(boundsOf('2025-10-28')).toEqual(['2025-10-28', '2025-10-29', '2025-10-28', '2025-10-29']);
    expect(readWhen('2025-10-28')).toMatchObject({ edtf: '2025-10-28', startPrecision: 'day', flags: 0 });
  });

  test('a month and a year end where the next one begins, also in leap years and before year 100', () => {
    expect(spanOf('2024-02')).toEqual(['2024-02-01', '2024-03-01']);
    expect(spanOf('2025')).toEqual(['2025-01-01', '2026-01-01']);
    expect(spanOf('0099')).toEqual(['0099-01-01', '0100-01-01']);
    expect(spanOf('0000-02-29')).toEqual(['0000-02-29', '0000-03-01']);
    expect(spanOf('-0001-12')).toEqual(['-000001-12-01', '0000-01-01']);
    expect(spanOf('-9999')).toEqual(['-009999-01-01', '-009998-01-01']);
    expect(spanOf('9999-12-31')).toEqual(['9999-12-31', '+010000-01-01']);
  });

  test('a time counts in its offset, and as UTC without one, wherever the machine stands', () => {
    expect(spanOf('2025-10-28T10:30:00+09:00')).toEqual(['2025-10-28T01:30:00.000Z', '2025-10-28T01:30:01.000Z']);
    expect(spanOf('2025-10-28T10:30-05:30')).toEqual(['2025-10-28T16:00:00.000Z', '2025-10-28T16:01:00.000Z']);
    expect(spanOf('2025-10-28T10:30:00')).toEqual(spanOf('2025-10-28T10:30:00Z'));
    expect(spanOf('2025-12-31T24:00:00Z')).toEqual(['2026-01-01', '2026-01-01T00:00:01.000Z']);
    expect(readWhen('2025-10-28T10:30Z').startPrecision).toBe('minute');
  });

  test('half a second is 500 milliseconds, where the library says 5', () => {
    expect(spanOf('2025-10-28T10:30:00.5Z')).toEqual(['2025-10-28T10:30:00.500Z', '2025-10-28T10:30:00.600Z']);
  });

  test.each([
    ['2025-21', '2025-03-01', '2025-06-01'],
    ['2025-22', '2025-06-01', '2025-09-01'],
    ['2025-23', '2025-09-01', '2025-12-01'],
    ['2025-24', '2025-12-01', '2026-03-01'],
  ])('the season %s runs from %s to %s, where the library has quarters of a year', (edtf, from, to) => {
    expect(spanOf(edtf)).toEqual([from, to]);
    expect(readWhen(edtf)).toMatchObject({ startPrecision: 'season', flags: 0 });
  });

  test('quarters and Southern seasons are told by their months', () => {
    expect(spanOf('2025-33')).toEqual(['2025-01-01', '2025-04-01']);
    expect(spanOf('2025-29')).toEqual(['2025-09-01', '2025-12-01']);
    expect(readWhen('2025-33')).toMatchObject({ startPrecision: 'month', flags: 1024 });
  });
});

describe('digits left out', () => {
  test.each([
    ['201X', '2010-01-01', '2020-01-01', 'decade'],
    ['19XX', '1900-01-01', '2000-01-01', 'century'],
    ['-201X', '-002019-01-01', '-002009-01-01', 'decade'],
    ['2025-XX', '2025-01-01', '2026-01-01', 'year'],
    ['2025-XX-XX', '2025-01-01', '2026-01-01', 'year'],
    ['2024-02-XX', '2024-02-01', '2024-03-01', 'month'],
    ['-2025-XX', '-002025-01-01', '-002024-01-01', 'year'],
    ['-0001-12-XX', '-000001-12-01', '0000-01-01', 'month'],
  ])('%s runs from %s to %s', (edtf, from, to, precision) => {
    expect(spanOf(edtf)).toEqual([from, to]);
    expect(readWhen(edtf)).toMatchObject({ startPrecision: precision, endPrecision: precision, flags: 0 });
  });

  test.each([
    ['156X-12-25', '1560-12-25', '1569-12-26'],
    ['2025-XX-31', '2025-01-31', '2026-01-01'],
    ['2025-1X', '2025-10-01', '2026-01-01'],
    ['2025-10-2X', '2025-10-20', '2025-10-30'],
    ['XXXX-02-29', '0000-02-29', '9996-03-01'],
    ['1X25', '1025-01-01', '1926-01-01'],
  ])('%s is only enclosed by %s and %s', (edtf, from, to) => {
    expect(spanOf(edtf)).toEqual([from, to]);
    expect(readWhen(edtf).flags).toBe(1024);
  });
});

describe('qualifiers', () => {
  test.each([
    ['2025-10?', 64 + 256],
    ['2025-10~', 128 + 512],
    ['2025-10-28%', 64 + 128 + 256 + 512],
    ['201X~', 128 + 512],
    ['2025-21?', 64 + 256],
    ['2025?-10-28', 64 + 256],
    ['2025-~10-28', 128 + 512],
    ['?2025-10~-28', 64 + 128 + 256 + 512],
  ])('%s holds for both ends', (edtf, flags) => {
    expect(readWhen(edtf).flags).toBe(flags);
    expect(spanOf(edtf)).toEqual(spanOf(edtf.replaceAll(/[?~%]/g, '')));
  });

  test('in an interval each end has its own', () => {
    expect(readWhen('2010-09-21?/2010-11-24~').flags).toBe(2 + 64 + 512);
  });
});

describe('intervals', () => {
  test('the start lies in the first date and the end in the second', () => {
    expect(boundsOf('2018-01/2018-03')).toEqual(['2018-01-01', '2018-02-01', '2018-03-01', '2018-04-01']);
    expect(readWhen('2010-11-24/2011')).toMatchObject({ startPrecision: 'day', endPrecision: 'year', flags: 2 });
    expect(spanOf('2025-21/2025-23')).toEqual(['2025-03-01', '2025-12-01']);
  });

  test('an end within the other date cuts what is possible', () => {
    expect(boundsOf('2025-10/2025-10-05')).toEqual(['2025-10-01', '2025-10-06', '2025-10-05', '2025-10-06']);
    expect(boundsOf('2025-10-28/2025-10')).toEqual(['2025-10-28', '2025-10-29', '2025-10-28', '2025-11-01']);
  });

  test('the same day twice is that day, which the library refuses', () => {
    expect(boundsOf('2025-10-28/2025-10-28')).toEqual(['2025-10-28', '2025-10-29', '2025-10-28', '2025-10-29']);
  });

  test('an open start is possible at any time, but certain only for what holds the last day', () => {
    const when = readWhen('../2026-03-31');
    expect(boundsOf('../2026-03-31')).toEqual(['open', '2026-04-01', '2026-03-31', '2026-04-01']);
    expect(when).toMatchObject({ startPrecision: 'none', endPrecision: 'day', flags: 2 + 4 });
    expect(possiblyIn(when, '1900-01-01', '1900-01-02')).toBe(true);
    expect(possiblyIn(when, '2026-04-01', '2026-04-02')).toBe(false);
    expect(certainlyIn(when, '1900-01-01', '1900-01-02')).toBe(false);
    expect(certainlyIn(when, '2026-03-31', '2026-04-01')).toBe(true);
  });

  test('open and unknown differ by their flags only', () => {
    expect(boundsOf('/2025-10-28')).toEqual(boundsOf('../2025-10-28'));
    expect(readWhen('/2025-10-28').flags).toBe(2 + 8);
    expect(boundsOf('2025-10-29/..')).toEqual(['2025-10-29', '2025-10-30', '2025-10-29', 'open']);
    expect(readWhen('2025-10-29/..').flags).toBe(2 + 16);
    expect(readWhen('2025-10-29/').flags).toBe(2 + 32);
  });
});

describe('sets', () => {
  test('are enclosed by their first and last date, in whatever order', () => {
    expect(spanOf('[1667,1668,1670..1672]')).toEqual(['1667-01-01', '1673-01-01']);
    expect(spanOf('{1961-12, 1960}')).toEqual(['1960-01-01', '1962-01-01']);
    expect(readWhen('{1961-12, 1960}')).toMatchObject({ startPrecision: 'year', flags: 1024 });
  });

  test('may be open at a side', () => {
    expect(boundsOf('[..1984]')).toEqual(['open', '1985-01-01', 'open', '1985-01-01']);
    expect(readWhen('[1984..]').flags).toBe(1024 + 16);
  });
});

describe('years with significant digits', () => {
  test('are as wide as those that are not', () => {
    expect(spanOf('1950S2')).toEqual(['1900-01-01', '2000-01-01']);
    expect(spanOf('-1950S3')).toEqual(['-001959-01-01', '-001949-01-01']);
    expect(spanOf('Y17E2')).toEqual(['1700-01-01', '1701-01-01']);
  });

  test.each(['Y12000', 'Y-12000', 'Y17E7', 'Y17E8S3', 'Y1E999'])(
    '%s is past the limit, and the limit is said',
    (edtf) => {
      expect(faultOf(edtf)).toBe('problem.dateYears');
    },
  );
});

describe('what is no date', () => {
  const texts = [
    '',
    ' ',
    '/',
    '../../..',
    '/..',
    '2025-02-30',
    '2025-02-29',
    '0001-02-29',
    '2025-02-29/2025-03',
    '2025-04-31',
    '2025-00',
    '2025-13',
    '2025-42',
    '2025-10-00',
    '2025-Q4',
    '2025-1-1',
    '20251028',
    '2025-10-28 ',
    '-0000',
    '2025-10-28T25:00Z',
    '2025-10-28T10:60Z',
    '2025-10-28T24:01Z',
    '2025-10-28T10:00+15:00',
    '2025-10-28T10',
    '2025/10/28',
    '10/12',
    '20',
    '201',
    'open/2025',
    '[1667',
    '[]',
    '{2025-21}',
    '[1667]/1668',
    '2025-02-3X',
    'XXXX-21',
    'Y2025',
    'yesterday',
    '2025?~',
    '1761609600000',
    '٢٠٢٥',
  ];

  test.each(texts)('%j', (edtf) => {
    expect(faultOf(edtf)).toBe('problem.date');
  });

  test.each(['2026/2025', '2025-10-28/2025-10-27', '2025-10-28T10:00Z/2025-10-28T10:00+09:00', '2025-24/2025-21'])(
    '%s ends before it starts',
    (edtf) => {
      expect(faultOf(edtf)).toBe('problem.dateReversed');
    },
  );

  test('a text as long as a book is none, at once', () => {
    expect(faultOf('['.repeat(1_000_000))).toBe('problem.date');
  });

  test('the message names the end that is wrong, cut to a readable length', () => {
    const read = parseWhen(`2025/${'9'.repeat(300)}`);
    const text = read.ok ? '' : String(read.problems[0]?.message.values?.['text']);
    expect(text).toMatch(/^9{60}…$/);
  });
});

test('what is undated is at no time in particular', () => {
  expect(undatedWhen('some day')).toMatchObject({ edtf: 'some day', flags: 1, startPrecision: 'none' });
});

function possiblyIn(when: When, from: string, to: string): boolean {
  return when.startEarliest < Date.parse(to) && when.endLatest > Date.parse(from);
}

function certainlyIn(when: When, from: string, to: string): boolean {
  return when.startLatest <= Date.parse(to) && when.endEarliest >= Date.parse(from);
}
