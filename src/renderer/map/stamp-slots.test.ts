import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignSlots } from './stamp-slots.ts';

const keys = fc
  .uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 })
  .map((list) => new Set(list));

test('a look keeps its slot, no two have the same, and none is missing while there is room', () => {
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 10 }), (steps, slots) => {
      let before: ReadonlyMap<string, number> = new Map();
      for (const wanted of steps) {
        const after = assignSlots(before, wanted, slots);
        expect(new Set(after.values()).size).toBe(after.size);
        expect([...after.values()].every((slot) => slot >= 0 && slot < slots)).toBe(true);
        expect(after.size).toBe(Math.min(wanted.size, slots));
        for (const [key, slot] of after) {
          expect(wanted.has(key)).toBe(true);
          expect(before.get(key) ?? slot).toBe(slot);
        }
        for (const key of wanted) if (before.has(key)) expect(after.has(key)).toBe(true);
        before = after;
      }
    }),
  );
});
