import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBarWords } from './bar-words.ts';

const [whole, alone] = ['69 % (computed)', '69 %'];
const widthOf = (words: string): number => words.length * 6;
const place = (x1: number, nextX: number) => placeBarWords({ x0: 10, x1 }, nextX, { whole, alone }, widthOf, 4);

test('words stand in their bar with all that they say, then alone, then beside it, then nowhere', () => {
  expect(place(200, 300)).toEqual({ words: whole, x: 10, top: 10 + 90 + 8 });
  expect(place(60, 300)).toEqual({ words: alone, x: 10, top: 10 + 24 + 8 });
  expect(place(20, 300)).toEqual({ words: alone, x: 20, top: 10 });
  expect(place(20, 40)).toBeNull();
});

test('words never reach over the end of their room, and the top of a bar never begins outside of it', () => {
  const length = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(length, length, (wide, gap) => {
      const [x1, nextX] = [10 + wide, 10 + wide + gap];
      const placed = place(x1, nextX);
      if (placed === null) return;
      const end = placed.x === 10 && placed.top > 10 ? x1 : nextX;
      expect(placed.x + 4 + widthOf(placed.words) + 4).toBeLessThanOrEqual(end + 1e-9);
      expect(placed.top).toBeGreaterThanOrEqual(10);
      expect(placed.top).toBeLessThanOrEqual(x1);
    }),
  );
});
