import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationLifts } from './annotation-lifts.ts';

const size = { width: 100, height: 20 };

test('words that would lie on others stand over them, all others where they are', () => {
  const there = { left: 200, bottom: 300, ...size };
  expect(annotationLifts([there, there, { ...there, left: 310 }, { ...there, bottom: 290 }])).toEqual([0, 24, 0, 38]);
});

const wordsBelow = (top: number) =>
  fc.record({
    left: fc.nat({ max: 300 }),
    bottom: fc.integer({ min: top, max: top + 200 }),
    width: fc.integer({ min: 10, max: 184 }),
    height: fc.integer({ min: 18, max: 90 }),
  });

test('no words leave the map at its top, where they may lie on others', () => {
  const there = { left: 200, bottom: 40, ...size };
  expect(annotationLifts([there, there])).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.array(wordsBelow(0), { maxLength: 12 }), (words) => {
      for (const [at, lift] of annotationLifts(words).entries()) {
        const { bottom = 0, height = 0 } = words[at] ?? {};
        expect(lift === 0 || bottom - lift >= height).toBe(true);
      }
    }),
  );
});

test('where there is room above, no words lie on others, nor come down', () => {
  fc.assert(
    fc.property(fc.array(wordsBelow(2000), { maxLength: 12 }), (words) => {
      const lifts = annotationLifts(words);
      const boxes = words.map((one, at) => ({ ...one, bottom: one.bottom - (lifts[at] ?? 0) }));
      expect(Math.min(0, ...lifts)).toBe(0);
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const isBeside = a.left >= b.left + b.width || b.left >= a.left + a.width;
          const isApart = a.bottom - a.height >= b.bottom || b.bottom - b.height >= a.bottom;
          expect(isBeside || isApart).toBe(true);
        }
      }
    }),
  );
});
