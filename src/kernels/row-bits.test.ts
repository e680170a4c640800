import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBits, countRows, createRowBits, hasRow, lowestRow, rowsOfBits, setZeros } from './row-bits.ts';

test('the rows of which a number is 0 are set, whatever was set before', () => {
  const bits = createRowBits(40).fill(0xffff_ffff);
  setZeros(
    bits,
    Uint16Array.from({ length: 40 }, (_, row) => (row === 3 || row === 31 || row === 39 ? 0 : 256)),
  );
  expect([...rowsOfBits(bits, 3)]).toEqual([3, 31, 39]);
  expect([hasRow(bits, 31), hasRow(bits, 32)]).toEqual([true, false]);
});

test('bits are counted and set as one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 }), { maxLength: 100 }), (numbers) => {
      const bits = createRowBits(numbers.length);
      setZeros(bits, Uint16Array.from(numbers));
      const zeros = numbers.flatMap((number, row) => (number === 0 ? [row] : []));
      expect(bits.reduce((sum, word) => sum + countBits(word), 0)).toBe(zeros.length);
      expect(countRows(bits)).toBe(zeros.length);
      expect([...rowsOfBits(bits, zeros.length)]).toEqual(zeros);
      const found: number[] = [];
      for (const [word, rows] of bits.entries()) {
        for (let left = rows; left !== 0; left &= left - 1) found.push(lowestRow(left, word));
      }
      expect(found).toEqual(zeros);
    }),
  );
});
