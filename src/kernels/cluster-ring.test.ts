import { expect, test } from 'vitest';
import { largestRadiusPx, leastRingRadius, ringNumberPx, ringWidth } from './cluster-ring.ts';

test.each(['1,059', '9,999', '20,480', '99,999'])(
  '“%s” is read in the least ring of so many, and keeps off it',
  (text) => {
    const radius = leastRingRadius(Number(text.replace(',', '')), 3);
    expect(radius).toBeLessThanOrEqual(largestRadiusPx);
    const size = ringNumberPx(text, radius);
    expect(size).toBeGreaterThan(8);
    // strong digits of the window's font are 0.64 em wide, a comma is half of it
    const width = size * (0.64 * (text.length - 1) + 0.32);
    expect(width).toBeLessThan(2 * (radius - ringWidth(radius)) - 2);
  },
);

test('up to three digits are of one size, a little smaller in a small ring', () => {
  for (const [text, count] of [
    ['2', 2],
    ['21', 21],
    ['220', 220],
  ] as const) {
    expect(ringNumberPx(text, largestRadiusPx)).toBe(11.5);
    expect(ringNumberPx(text, leastRingRadius(count, 3))).toBeGreaterThanOrEqual(10.5);
  }
});
