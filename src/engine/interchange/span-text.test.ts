import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWhen } from '../dates/edtf.ts';
import { createPlainTimeReader, instantText } from './plain-time.ts';
import { endText } from './span-text.ts';

test.each([
  ['1861-06-01', '1861-07-01', '1861-06?'],
  ['1861-06-01T00:00:00Z', '1861-07-01T00:00:00Z', '1861-06?'],
  ['1861-06-03', '1861-06-09', '1861-06?'],
  ['1861', '1863', '186X?'],
  ['1790', '1810', '1790?'],
  ['1861-06-03', '1861-06-03', '1861-06-03'],
  ['', '1861', '1861'],
])('between %s and %s is %s', (earliest, latest, text) => {
  expect(endText({ earliest, latest }, 'start')).toBe(text);
});

test('of two days in any order, one date is made that can be read', () => {
  const day = fc
    .date({ min: new Date(-60000000000000), max: new Date(200000000000000), noInvalidDate: true })
    .map((date) => instantText(date.getTime()).replace(/T.*/, ''));
  fc.assert(
    fc.property(day, day, (earliest, latest) => {
      expect(parseWhen(endText({ earliest, latest }, 'end')).ok).toBe(true);
    }),
  );
});

test.each([
  [[1517966773840], '2018-02-07T01:26:13.840Z'],
  [[1517966773], '2018-02-07T01:26:13Z'],
  [[1066], '1066'],
  [[-44], '-0044'],
  [['1517966773840'], '2018-02-07T01:26:13.840Z'],
  [['28/10/2025'], '2025-10-28'],
  [['3/4/2025'], '[2025-03-04,2025-04-03]'],
  [['Oct 28, 2025'], '2025-10-28'],
  [['2018-02-07 01:26:13'], '2018-02-07T01:26:13'],
  [['once'], 'once'],
  [[null], ''],
])('%j is read as %s', (values, text) => {
  expect(createPlainTimeReader(values)(values[0])).toBe(text);
});
