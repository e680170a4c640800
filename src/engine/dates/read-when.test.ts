import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../messages/when-words.ts';
import { languages } from '../../shared/language.ts';
import { parseWhen } from './edtf.ts';
import { readWhen } from './read-when.ts';

/** The EDTF that was understood, or the key of the problem. */
function understood(text: string): string {
  const when = readWhen(text);
  return when.ok ? when.value.edtf : (when.problems[0]?.message.key ?? '');
}

const cases: Readonly<Record<string, readonly (readonly [text: string, edtf: string])[]>> = {
  EDTF: [
    ['2025-10~', '2025-10~'],
    [' 2025-10-28 ', '2025-10-28'],
    ['2025/2026', '2025/2026'],
    ['2025-10-28T10:30+09:00', '2025-10-28T10:30+09:00'],
    ['', ''],
  ],
  'a day': [
    ['30 Oct 2025', '2025-10-30'],
    ['October 30th, 2025', '2025-10-30'],
    ['the 30th of October 2025', '2025-10-30'],
    ['1er novembre 2025', '2025-11-01'],
    ['le premier novembre 2025', '2025-11-01'],
    ['27/10/2025', '2025-10-27'],
    ['27.10.2025', '2025-10-27'],
    ['28-Oct-2025', '2025-10-28'],
    ['2025 October 28', '2025-10-28'],
    ['Tuesday, 28 October 2025', '2025-10-28'],
    ['mar. 28 octobre 2025', '2025-10-28'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['Mar 28, 2025', '2025-03-28'],
    ['15 mars 44 av. J.-C.', 'problem.whenNotRead'],
    ['15 March 500 BC', '-0499-03-15'],
  ],
  'a month or a year': [
    ['octobre 2025', '2025-10'],
    ['en août 2025', '2025-08'],
    ['Feb 2025', '2025-02'],
    ['Sept. 2025', '2025-09'],
    ['10/2025', '2025-10'],
    ['in 2025', '2025'],
    ['500 BC', '-0499'],
    ['44 av. J.-C.', '-0043'],
    ['AD 79', '0079'],
    ['79 apr. J.-C.', '0079'],
  ],
  'a part': [
    ['late October 2025', '[2025-10-21..2025-10-31]'],
    ['fin octobre 2025', '[2025-10-21..2025-10-31]'],
    ['end of March 2026', '[2026-03-21..2026-03-31]'],
    ['early 2025', '[2025-01..2025-04]'],
    ['début 2025', '[2025-01..2025-04]'],
    ['mid-2025', '[2025-05..2025-08]'],
    ['mi-octobre 2025', '[2025-10-11..2025-10-20]'],
    ['mid October 2025', '[2025-10-11..2025-10-20]'],
    ['late 1990s', '[1997..1999]'],
    ['fin des années 1990', '[1997..1999]'],
    ['début du XIXe siècle', '[1800..1832]'],
    ['mid-19th century', '[1833..1866]'],
    ['late summer 2025', '2025-08'],
    ['late October 2025?', '[2025-10-21?..2025-10-31?]'],
    ['late 28 October 2025', 'problem.whenNotRead'],
  ],
  'decades and centuries': [
    ['1990s', '199X'],
    ['the 1990s', '199X'],
    ["1990's", '199X'],
    ['années 1990', '199X'],
    ['dans les années 1990', '199X'],
    ['1900s', '190X'],
    ['19th century', '18XX'],
    ['the nineteenth century', 'problem.whenNotRead'],
    ['XIXe siècle', '18XX'],
    ['au XIXᵉ siècle', '18XX'],
    ['19e s.', '18XX'],
    ['1st century', '00XX'],
    ['5th century BC', '-04XX'],
    ['Ier siècle av. J.-C.', '-00XX'],
    ['the 90s', 'problem.whenNotRead'],
  ],
  'seasons and quarters': [
    ['spring 2025', '2025-21'],
    ['été 2025', '2025-22'],
    ['à l’automne 2025', '2025-23'],
    ['fall of 2025', '2025-23'],
    ['winter 2025/26', '2025-24'],
    ['hiver 2025-2026', '2025-24'],
    ['hiver 2025-2027', '2025-24/2027'],
    ['Q3 2025', '2025-35'],
    ['2025 Q3', '2025-35'],
    ['third quarter of 2025', '2025-35'],
    ['3e trimestre 2025', '2025-35'],
    ['T1 2026', '2026-33'],
    ['first half of 2025', '2025-40'],
    ['2e semestre 2025', '2025-41'],
    ['Q5 2025', 'problem.whenNotRead'],
  ],
  'a time of day': [
    ['28 October 2025, 10:30', '2025-10-28T10:30'],
    ['28 Oct 2025 at 3 pm', '2025-10-28T15:00'],
    ['28 Oct 2025 at 12:05 a.m.', '2025-10-28T00:05'],
    ['le 28 octobre 2025 à 10 h 30', '2025-10-28T10:30'],
    ['28 octobre 2025, 10h', '2025-10-28T10:00'],
    ['28 October 2025 10:30:15 UTC', '2025-10-28T10:30:15Z'],
    ['28 October 2025 10:30 UTC+9', '2025-10-28T10:30+09:00'],
    ['28 October 2025 10:30 -05:00', '2025-10-28T10:30-05:00'],
    ['2025-10-28 10:30', '2025-10-28T10:30'],
    ['28 October 2025, 10:30–12:00', '2025-10-28T10:30/2025-10-28T12:00'],
    ['28 October 2025, 25:00', 'problem.whenNotRead'],
    ['28 October 2025 at 13 pm', 'problem.whenNotRead'],
  ],
  'about and perhaps': [
    ['c. 2010', '2010~'],
    ['c.2010', '2010~'],
    ['ca. 2010', '2010~'],
    ['circa 2010', '2010~'],
    ['around 1995', '1995~'],
    ['vers octobre 2025', '2025-10~'],
    ['2010 environ', '2010~'],
    ['d’ici au 31 mars 2026 environ', '../2026-03-31~'],
    ['avant le Ier siècle environ ?', '/00XX%'],
    ['vers le 24 nov. 2010', '2010-11-24~'],
    ['aux alentours de 1995', '1995~'],
    ['~1995', '~1995'],
    ['1995 ?', '1995?'],
    ['perhaps 1995', '1995?'],
    ['peut-être octobre 2025', '2025-10?'],
    ['octobre 2025 (peut-être)', '2025-10?'],
    ['c. 1995?', '1995%'],
    ['vers les années 1990', '199X~'],
    ['peut-être du 28 au 30 octobre 2025', '2025-10-28?/2025-10-30?'],
  ],
  'one side': [
    ['by March 2026', '../2026-03'],
    ['until 31 March 2026', '../2026-03-31'],
    ['d’ici mars 2026', '../2026-03'],
    ['d’ici à mars 2026', '../2026-03'],
    ['d’ici au 31 mars 2026', '../2026-03-31'],
    ['d’ici fin mars 2026', '../2026-03-31'],
    ['by the end of March 2026', '../2026-03-31'],
    ['jusqu’en 2010', '../2010'],
    ['jusqu’au printemps 2026', '../2026-21'],
    ['before March 2026', '/2026-03'],
    ['avant le 28 oct. 2025', '/2025-10-28'],
    ['after March 2026', '[2026-04..]'],
    ['après le 31 décembre 2025', '[2026-01-01..]'],
    ['after 2010?', '[2011?..]'],
    ['after the 1990s', '[2000..]'],
    ['after winter 2025', '[2026-03..]'],
    ['après le 28 octobre 2025 à 10h30', '2025-10-28T10:30/..'],
    ['since 2010', '2010/..'],
    ['depuis 2010', '2010/..'],
    ['depuis les années 1990', '199X/..'],
    ['dès octobre 2025', '2025-10/..'],
    ['à partir d’octobre 2025', '2025-10/..'],
    ['from March 2026 onwards', '2026-03/..'],
    ['since late October 2025', '2025-10-21/..'],
    ['since about 2010', '2010~/..'],
  ],
  'two sides': [
    ['26–30 October 2025', '2025-10-26/2025-10-30'],
    ['28-30 October 2025', '2025-10-28/2025-10-30'],
    ['October 28–30, 2025', '2025-10-28/2025-10-30'],
    ['Oct 28 – Nov 2, 2025', '2025-10-28/2025-11-02'],
    ['du 28 au 30 octobre 2025', '2025-10-28/2025-10-30'],
    ['from 1 to 31 October 2025', '2025-10-01/2025-10-31'],
    ['du 26 octobre au 2 novembre 2025', '2025-10-26/2025-11-02'],
    ['30 Dec – 2 Jan 2026', '2025-12-30/2026-01-02'],
    ['30 Dec 2024 – 2 Jan 2026', '2024-12-30/2026-01-02'],
    ['October to November 2025', '2025-10/2025-11'],
    ['2013 – 2026', '2013/2026'],
    ['1939–45', '1939/1945'],
    ['from 2010 until 2015', '2010/2015'],
    ['de 2010 à 2015', '2010/2015'],
    ['500–490 BC', '-0499/-0489'],
    ['XVIIe–XIXe siècle', '16XX/18XX'],
    ['Q1–Q2 2025', '2025-33/2025-34'],
    ['early to mid October 2025', '2025-10-01/2025-10-20'],
    ['21 Sep 2010 – c. 24 Nov 2010', '2010-09-21/2010-11-24~'],
    ['between 2010 and 2012', '[2010..2012]'],
    ['entre le 26 et le 30 octobre 2025', '[2025-10-26..2025-10-30]'],
    ['28 or 29 October 2025', '[2025-10-28,2025-10-29]'],
    ['2010 and 2012', 'problem.whenNotRead'],
    ['2012 – 2010', 'problem.dateReversed'],
  ],
  'no date': [
    ['30 October', 'problem.whenNoYear'],
    ['fin octobre', 'problem.whenNoYear'],
    ['31 June 2025', 'problem.whenNoSuchDay'],
    ['29 February 2025', 'problem.whenNoSuchDay'],
    ['soon', 'problem.whenNotRead'],
    ['from', 'problem.whenNoYear'],
    ['145', 'problem.whenNotRead'],
    ['12 Oct 25', 'problem.whenNotRead'],
    ['10/28/2025', 'problem.whenNotRead'],
    ['jui 2025', 'problem.whenNotRead'],
    ['the war of 1939', 'problem.whenNotRead'],
    ['2026-02/2025-01', 'problem.dateReversed'],
    ['Y12000', 'problem.dateYears'],
  ],
};

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('“%s” is understood as %s', (text, edtf) => {
    expect(understood(text)).toBe(edtf);
  });
});

describe('what the app says of a date', () => {
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  const two = (min: number, max: number) => fc.integer({ min, max }).map((number) => String(number).padStart(2, '0'));
  const month = fc.tuple(year, two(1, 12)).map((parts) => parts.join('-'));
  const day = fc.tuple(month, two(1, 28)).map((parts) => parts.join('-'));
  const time = fc.tuple(day, two(0, 23), two(0, 59)).map(([date, hour, minute]) => `${date}T${hour}:${minute}`);
  const season = fc.tuple(year, two(21, 24)).map((parts) => parts.join('-'));
  const before = fc.integer({ min: 1, max: 9998 }).map((number) => `-${String(number).padStart(4, '0')}`);
  // English says the first decade of a century by its years
  const decade = fc.tuple(two(10, 99), fc.integer({ min: 1, max: 9 })).map(([century, of]) => `${century}${of}X`);
  // “Le siècle” would be the fiftieth
  const century = fc.tuple(fc.constantFrom('', '-'), two(0, 48)).map(([sign, number]) => `${sign}${number}XX`);
  const plain = fc.oneof(year, month, day, season, before, decade, century);
  const marked = fc.tuple(plain, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));
  const either = fc.oneof(marked, time);
  const oneSided = fc.oneof(
    either.map((date) => `${date}/..`),
    either.map((date) => `${date}/`),
    either.map((date) => `../${date}`),
    either.map((date) => `/${date}`),
  );
  const twoSided = fc.tuple(either, either).map((ends) => ends.join('/'));
  const within = fc.tuple(day, day).map((ends) => `[${ends.toSorted().join('..')}]`);
  const styles = ['short', 'long'] as const;

  /** Ends that are said alike are said once, and a whole century may be said by a year. */
  function isSaidOnce(edtf: string): boolean {
    const [start, end] = edtf.replaceAll(/[[\]]/g, '').split(/\/|\.\./);
    return start === end;
  }

  test('is read back where a winter is called after the year before', () => {
    for (const edtf of ['2008/2007-24', '2008-01-15/2007-24', '../2007-24']) {
      const when = parseWhen(edtf);
      if (!when.ok) throw new Error(edtf);
      for (const language of languages) expect(understood(formatWhen(when.value, language))).toBe(edtf);
    }
  });

  test('is read back as the same date, in either language and style', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.oneof(either, oneSided, twoSided, within),
        fc.constantFrom(...languages),
        fc.constantFrom(...styles),
        (edtf, language, style) => {
          const when = parseWhen(edtf);
          if (!when.ok || isSaidOnce(edtf)) return;
          read++;
          expect(understood(formatWhen(when.value, language, style))).toBe(edtf);
        },
      ),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test('is never an error, whatever is typed', () => {
    const word = fc.constantFrom(
      ...'early mid fin c. vers by d’ici from du au to – - / and or 28 October 2025 mars XIXe s. siècle Q3 10:30 pm ? BC 1990s'.split(
        ' ',
      ),
    );
    const words = fc.array(word, { maxLength: 8 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ maxLength: 40 })), (text) => {
        const when = readWhen(text);
        expect(when.ok || when.problems.length > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('of a text as long as a book nobody has to wait to hear that it is no date', () => {
  for (const text of ['x'.repeat(2_000_000), 'and '.repeat(500_000), '2010 or '.repeat(200_000)])
    expect(readWhen(text).ok).toBe(false);
});
