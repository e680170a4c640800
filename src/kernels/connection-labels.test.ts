import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeConnectionLabels } from './connection-labels.ts';
import type { Box } from './label-boxes.ts';

const pane = { left: 0, top: 0, right: 600, bottom: 200 };
const point = fc.record({ x: fc.integer({ min: -50, max: 650 }), y: fc.integer({ min: -20, max: 220 }) });
const line = fc.record({
  line: fc.array(point, { minLength: 2, maxLength: 20 }),
  width: fc.integer({ min: 20, max: 90 }),
  height: fc.constant(13),
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('words of lines overlap neither one another nor a mark, and none is cut by the edge', () => {
  const mark = fc.record({ x: fc.nat(600), y: fc.nat(200), radius: fc.constant(8) });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(mark, { maxLength: 8 }), (lines, marks) => {
      const boxes = placeConnectionLabels(lines, marks, pane).flatMap((box) => box ?? []);
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= pane.right && box.bottom <= pane.bottom).toBe(true);
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        for (const { x, y } of marks) {
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
      }
    }),
  );
});

test('the middle of a line is its first choice', () => {
  const [box] = placeConnectionLabels(
    [{ line: [0, 1, 2, 3, 4].map((step) => ({ x: 100 + 50 * step, y: 90 })), width: 60, height: 14 }],
    [],
    pane,
  );
  expect(box).toEqual({ left: 170, top: 83, right: 230, bottom: 97 });
});

test('words keep off a name where there is another place on the line or beside it, and cover little of it where there is none', () => {
  const line = Array.from({ length: 101 }, (_, x) => ({ x, y: 50 }));
  const pane = { left: 0, top: 0, right: 100, bottom: 100 };
  const words = { line, width: 10, height: 10 };
  const [along] = placeConnectionLabels([words], [], pane, [{ left: 40, top: 40, right: 60, bottom: 60 }]);
  expect(along).toEqual({ left: 29, top: 45, right: 39, bottom: 55 });
  const [beside] = placeConnectionLabels([words], [], pane, [{ left: 0, top: 44, right: 100, bottom: 100 }]);
  expect(beside).toEqual({ left: 45, top: 30, right: 55, bottom: 40 });
  const [over] = placeConnectionLabels([words], [], pane, [pane]);
  expect(over).toEqual({ left: 45, top: 45, right: 55, bottom: 55 });
});
