import { createRowBits, setZeros, type RowBits } from './row-bits.ts';

const known = new WeakMap<Uint16Array, RowBits>();

/**
 * The rows that a mask (as in `filter-mask.ts`) lets pass, for all who ask the same: rows that fail are passed over 32 at a
 * time. Of a mask that is not written any more; nobody changes the bits.
 */
export function passingRows(mask: Uint16Array): RowBits {
  let passing = known.get(mask);
  if (passing === undefined) {
    passing = createRowBits(mask.length);
    setZeros(passing, mask);
    known.set(mask, passing);
  }
  return passing;
}
