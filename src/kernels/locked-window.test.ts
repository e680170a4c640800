import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lockedWindow } from './locked-window.ts';

const window = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([from, length]) => ({ from, to: from + length }));

test('windows that are the same stay the same', () => {
  fc.assert(
    fc.property(window, window, (before, after) => {
      expect(lockedWindow(before, before, after)).toEqual(after);
    }),
  );
});

test('the other window moves and grows by the same part of itself, and comes back', () => {
  fc.assert(
    fc.property(window, window, window, (other, before, after) => {
      const moved = lockedWindow(other, before, after);
      const lengths = (after.to - after.from) / (before.to - before.from);
      expect((moved.to - moved.from) / (other.to - other.from)).toBeCloseTo(lengths, 6);
      const back = lockedWindow(moved, after, before);
      expect((back.from - other.from) / (other.to - other.from)).toBeCloseTo(0, 4);
    }),
  );
});
