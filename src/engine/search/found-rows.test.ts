import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setMarked, setNaming, setRange } from './found-rows.ts';

const count = 43;
const rows = fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { minLength: count, maxLength: count });
const marks = fc.uint8Array({ minLength: 6, maxLength: 6, max: 1 });
const bytes = Math.ceil(count / 8);
/** No bit is set behind the last row. */
const before = fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((bits) => {
  const was = new Uint8Array(bits);
  was[bytes - 1] = (was[bytes - 1] ?? 0) & 0b111;
  return was;
});

function isSet(bits: Uint8Array, row: number): boolean {
  return (((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}

function expectAdded(bits: Uint8Array, was: Uint8Array, has: (row: number) => boolean): void {
  for (let row = 0; row < count; row++) expect([row, isSet(bits, row)]).toEqual([row, isSet(was, row) || has(row)]);
  expect((bits.at(-1) ?? 0) >> 3).toBe(0);
}

test('a range sets its rows, and takes none away', () => {
  fc.assert(
    fc.property(before, fc.nat(count), fc.nat(count), (was, from, end) => {
      const bits = was.slice();
      setRange(bits, from, end);
      expectAdded(bits, was, (row) => row >= from && row < end);
    }),
  );
});

test('rows are set by their number, or by any of their numbers', () => {
  fc.assert(
    fc.property(before, rows, marks, (was, lists, marked) => {
      const offsets = new Uint32Array(count + 1);
      for (const [row, list] of lists.entries()) offsets[row + 1] = (offsets[row] ?? 0) + list.length;
      const naming = was.slice();
      setNaming(naming, { offsets, values: Uint32Array.from(lists.flat()) }, marked);
      expectAdded(naming, was, (row) => (lists[row] ?? []).some((value) => marked[value] === 1));
      const first = was.slice();
      setMarked(
        first,
        Uint16Array.from(lists, ([value = 0]) => value),
        marked,
      );
      expectAdded(first, was, (row) => marked[lists[row]?.[0] ?? 0] === 1);
    }),
  );
});
