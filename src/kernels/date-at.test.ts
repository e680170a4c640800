import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { dateAt } from './date-at.ts';
import { dayMs, yearMs } from './durations.ts';
import { allTime } from './time-window.ts';

const noon = Date.UTC(2025, 9, 28, 12);

test('the date under a pointer is as fine as days, months and years can be told apart there', () => {
  const edtfAt = (unitMs: number): string => dateAt(noon, unitMs).edtf;
  expect(edtfAt(dayMs / 60)).toBe('2025-10-28');
  expect(edtfAt(dayMs / 4)).toBe('2025-10-28');
  expect(edtfAt(dayMs / 3)).toBe('2025-10');
  expect(edtfAt(yearMs / 24)).toBe('2025');
  expect(edtfAt(yearMs)).toBe('202X');
  expect(edtfAt(10 * yearMs)).toBe('20XX');
});

test('years have four digits, before Christ a sign, and no digit is left out of those', () => {
  const inYear = (year: number): number => new Date(0).setUTCFullYear(year, 2, 15);
  expect(dateAt(inYear(476), dayMs / 8).edtf).toBe('0476-03-15');
  expect(dateAt(inYear(0), dayMs).edtf).toBe('0000-03');
  expect(dateAt(inYear(-44), dayMs / 8).edtf).toBe('-0044-03-15');
  expect(dateAt(inYear(-44), yearMs).edtf).toBe('-0044');
});

test('the extent holds the instant, and the next date begins where it ends', () => {
  const within = { min: allTime.from, max: allTime.to - 1 };
  fc.assert(
    fc.property(fc.integer(within), fc.double({ min: 1000, max: 50 * yearMs, noNaN: true }), (instant, msPerPixel) => {
      const { extent, edtf } = dateAt(instant, msPerPixel);
      expect(extent.from).toBeLessThanOrEqual(instant);
      expect(extent.to).toBeGreaterThan(instant);
      expect(dateAt(extent.to - 1, msPerPixel).edtf).toBe(edtf);
      if (extent.to < allTime.to) expect(dateAt(extent.to, msPerPixel).edtf).not.toBe(edtf);
    }),
  );
});

test('beyond the years that a date can have, it is the first or the last of them', () => {
  expect(dateAt(Number.NEGATIVE_INFINITY, dayMs / 8).edtf).toBe('-9999-01-01');
  expect(dateAt(allTime.to + dayMs, dayMs / 8).edtf).toBe('9999-12-31');
});
