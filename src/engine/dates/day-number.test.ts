import { expect, test } from 'vitest';
import { dayNumber } from './day-number.ts';

test('days have numbers of their own, and other texts none', () => {
  expect(['2025-10-28', '0001-01-01', '2025-13-99'].map(dayNumber)).toEqual([20_251_028, 10_101, 20_251_399]);
  expect(['2025-10', '20251028', '2025/10/28', '2025-1a-28', '2025-10-28T', '-025-10-28', ''].map(dayNumber)).toEqual(
    Array<null>(7).fill(null),
  );
});
