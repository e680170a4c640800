import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineBoxes } from './line-boxes.ts';

const box = { left: 10, top: 20, right: 112, bottom: 50 };

test('each line has its words alone, at the side that it is set to', () => {
  const line = (left: number, right: number, top: number) => ({ left, right, top, bottom: top + 15 });
  expect(lineBoxes(box, [100, 40], 0, 0)).toEqual([line(11, 111, 20), line(11, 51, 35)]);
  expect(lineBoxes(box, [100, 40], 0.5, 0)).toEqual([line(11, 111, 20), line(41, 81, 35)]);
  expect(lineBoxes(box, [100, 40], 1, 2)).toEqual([line(9, 113, 20), line(69, 113, 35)]);
});

test('lines stand below one another, in the box of the label', () => {
  const widths = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(widths, fc.double({ min: 0, max: 1, noNaN: true }), (all, before) => {
      const lines = lineBoxes(box, all, before, 1);
      lines.forEach(({ left, right, top, bottom }, at) => {
        expect(right - left).toBeCloseTo((all[at] ?? 0) + 2);
        expect(left).toBeGreaterThanOrEqual(box.left - 1e-9);
        expect(right).toBeLessThanOrEqual(box.right + 1e-9);
        expect(top).toBeCloseTo(lines[at - 1]?.bottom ?? box.top);
        expect(bottom).toBeLessThanOrEqual(box.bottom + 1e-9);
      });
    }),
  );
});
