import { expect, test } from 'vitest';
import { changedParts } from './changed-parts.mjs';

/**
 * @param {(x: number, y: number) => number} levelAt
 * @param {number} [width]
 */
function picture(levelAt, width = 64) {
  const data = new Uint8ClampedArray(width * 48 * 4);
  for (let at = 0; at < data.length; at++) {
    const pixel = Math.floor(at / 4);
    data[at] = at % 4 === 3 ? 255 : levelAt(pixel % width, Math.floor(pixel / width));
  }
  return { width, height: 48, data };
}

const plain = picture(() => 200);

test('what is drawn somewhere else changes the parts where it was and where it is', () => {
  const boxAt = (/** @type {number} */ left) => picture((x, y) => (x >= left && x < left + 16 && y < 16 ? 0 : 200));
  expect(changedParts(boxAt(0), boxAt(0))).toBe(0);
  expect(changedParts(boxAt(0), boxAt(32))).toBeCloseTo(2 / 12);
});

test('edges that another machine sets otherwise change nothing', () => {
  expect(
    changedParts(
      plain,
      picture((x) => (x % 16 === 3 ? 100 : 200)),
    ),
  ).toBe(0);
});

test('another size is another picture', () => {
  expect(
    changedParts(
      plain,
      picture(() => 200, 65),
    ),
  ).toBe(1);
});
