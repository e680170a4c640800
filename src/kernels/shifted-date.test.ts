import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMs, yearMs } from './durations.ts';
import { shiftedDate, shiftStep } from './shifted-date.ts';

test('a day, a stretch of days, and one without an end are the same so many days later', () => {
  expect(shiftedDate('2025-10-28', 4 * dayMs)).toBe('2025-11-01');
  expect(shiftedDate('2025-10-28/2025-10-30', -28 * dayMs)).toBe('2025-09-30/2025-10-02');
  expect(shiftedDate('2025-10-28/..', dayMs)).toBe('2025-10-29/..');
  expect(shiftedDate('/2025-10-28', dayMs)).toBe('/2025-10-29');
});

test('doubt and the time of day go along', () => {
  expect(shiftedDate('2025-10-28?', dayMs)).toBe('2025-10-29?');
  expect(shiftedDate('2025-10-27~/2025-10-30%', dayMs)).toBe('2025-10-28~/2025-10-31%');
  expect(shiftedDate('2025-10-31T09:30', dayMs)).toBe('2025-11-01T09:30');
  expect(shiftedDate('2025-10-28T09:30:00+09:00/2025-10-29', dayMs)).toBe('2025-10-29T09:30:00+09:00/2025-10-30');
});

test('months and years are moved by as many as come nearest, and stay months and years', () => {
  expect(shiftedDate('2010-09/2010-11', 0.6 * shiftStep('2010-09/2010-11', false))).toBe('2010-10/2010-12');
  expect(shiftedDate('2010~', -shiftStep('2010~', true))).toBe('2000~');
  expect(shiftedDate('2010', 0.4 * yearMs)).toBe('2010');
  expect(shiftedDate('0050', yearMs)).toBe('0051');
});

test('what would say another thing elsewhere is not moved', () => {
  for (const edtf of ['202X', '{2025-10-28,2025-10-30}', '[2025..2026]', '2025-~10-28', '2025-23', '2025/2026-02', ''])
    expect(shiftedDate(edtf, 4 * dayMs), edtf).toBeNull();
  expect(shiftedDate('0001', -3 * yearMs)).toBeNull();
});

test('both ends go as far, whatever month or year lies between', () => {
  const start = Date.UTC(2000, 0, 1);
  const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  fc.assert(
    fc.property(fc.integer({ min: -90_000, max: 90_000 }), fc.integer({ min: 1, max: 900 }), (by, length) => {
      const stretch = `${dayOf(start)}/${dayOf(start + length * dayMs)}`;
      const [first, last] = shiftedDate(stretch, by * dayMs)?.split('/') ?? [];
      expect(Date.parse(first ?? '')).toBe(start + by * dayMs);
      expect(Date.parse(last ?? '')).toBe(start + (by + length) * dayMs);
    }),
  );
});
