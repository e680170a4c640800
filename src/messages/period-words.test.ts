import { expect, test } from 'vitest';
import { periodWords } from './period-words.ts';

test('periods are said as dates, and decades and centuries by their first and last year', () => {
  const from = Date.UTC(2025, 9, 28, 10);
  expect(periodWords(from, 'hour', 'en')).toBe('28 Oct 2025, 10:00');
  expect(periodWords(Date.UTC(2025, 10, 1), 'day', 'fr')).toBe('1er nov. 2025');
  expect(periodWords(Date.UTC(2025, 9, 1), 'month', 'en')).toBe('October 2025');
  expect(periodWords(Date.UTC(1990, 0, 1), 'decade', 'en')).toBe('1990–1999');
  expect(periodWords(new Date(0).setUTCFullYear(-100, 0, 1), 'century', 'en')).toBe('101–2 BC');
  expect(periodWords(new Date(0).setUTCFullYear(-50, 0, 1), 'decade', 'fr')).toBe('51–42 av. J.-C.');
  expect(periodWords(new Date(0).setUTCFullYear(0, 0, 1), 'decade', 'en')).toBe('1 BC–9');
});
