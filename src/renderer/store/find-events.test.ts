import { expect, test } from 'vitest';
import { rowsOfBits } from './find-events.ts';

test('rows are those whose bits are set, no more than are asked for', () => {
  const bits = new Uint8Array([0b1000_0001, 0, 0b0000_0110]);
  expect(rowsOfBits(bits, 10)).toEqual([0, 7, 17, 18]);
  expect(rowsOfBits(bits, 3)).toEqual([0, 7, 17]);
  expect(rowsOfBits(bits, 0)).toEqual([]);
});
