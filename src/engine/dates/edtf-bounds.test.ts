import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWhen } from './edtf.ts';
import { libraryBounds } from '../fixtures/library-bounds.ts';
import { whenOf } from '../fixtures/tiny-dataset.ts';

const anyYear = fc.integer({ min: -9999, max: 9999 });
const plainDate = fc
  .record({
    year: anyYear,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.nat(2),
  })
  .map(({ year, month, day, parts }) => {
    const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    return [yearText, String(month).padStart(2, '0'), String(day).padStart(2, '0')].slice(0, parts + 1).join('-');
  });
const date = fc.oneof(
  plainDate,
  fc.tuple(plainDate, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  plainDate.map((text) => text.replace(/\d$/, 'X')),
  fc
    .tuple(anyYear, fc.integer({ min: 21, max: 41 }))
    .map(([y, code]) => `${String(Math.abs(y)).padStart(4, '0')}-${code}`),
);
const end = fc.oneof(date, fc.constantFrom('', '..'));
const edtfText = fc.oneof(
  date,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  fc.tuple(date, date).map((members) => `[${members.join(',')}]`),
);

describe('for any date', () => {
  test('bounds are numbers in order, whatever the text', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: edtfText }, fc.string()), (text) => {
        const result = parseWhen(text);
        if (!result.ok) return;
        read++;
        const { startEarliest, startLatest, endEarliest, endLatest } = result.value;
        expect(startEarliest).toBeLessThan(startLatest);
        expect(endEarliest).toBeLessThan(endLatest);
        expect(startEarliest).toBeLessThanOrEqual(endEarliest);
        expect(startLatest).toBeLessThanOrEqual(endLatest);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  test('the fast path agrees with the library', () => {
    // for which the year 0 has no 29 February
    const agreed = plainDate.filter((text) => !text.startsWith('0000-02'));
    fc.assert(
      fc.property(agreed, (text) => {
        const { startEarliest, endLatest } = whenOf(text);
        expect([startEarliest, endLatest]).toEqual(libraryBounds(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('digits left out at the end of a date since year 0 agree with the library', () => {
    const masked = plainDate.map((text) => text.replace(/\d$/, 'X'));
    fc.assert(
      fc.property(
        masked.filter((text) => !/^(-|0000-02)/.test(text)),
        (text) => {
          const read = parseWhen(text);
          if (!read.ok) return;
          expect([read.value.startEarliest, read.value.endLatest]).toEqual(libraryBounds(text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
