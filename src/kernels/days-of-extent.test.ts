import { expect, test } from 'vitest';
import { daysOfExtent } from './days-of-extent.ts';

test('an extent is told by the days that it touches', () => {
  const extent = { from: Date.UTC(2025, 9, 28, 6), to: Date.UTC(2025, 9, 31) };
  expect(daysOfExtent(extent)).toBe('2025-10-28/2025-10-30');
  expect(daysOfExtent({ ...extent, to: Date.UTC(2025, 9, 28, 9) })).toBe('2025-10-28');
});
