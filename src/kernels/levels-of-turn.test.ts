import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsOfTurn } from './levels-of-turn.ts';

test('a notch is about a level, a touch one stop, and a long turn no more than four levels', () => {
  const turns = [0, 1, -100, 120, 250, 100_000];
  expect(turns.map((px) => levelsOfTurn(px, 0.25))).toEqual([0, 0.25, -0.75, 1, 1.75, 4]);
});

test('more of a turn never goes less far, and back is as far as forth', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.double({ min: 0, max: 5000, noNaN: true }),
      (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((px) => levelsOfTurn(px, 0.25));
        expect(less).toBeLessThanOrEqual(more ?? 0);
        expect(levelsOfTurn(-a, 0.25)).toBe(-levelsOfTurn(a, 0.25));
      },
    ),
  );
});
