import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aroundMark,
  boxAround,
  createLabelBoxes,
  leftOfMark,
  placeLabel,
  rightOfMark,
  type Box,
  type LabelRequest,
} from './label-boxes.ts';

const pane: Box = { left: 100, top: 100, right: 900, bottom: 500 };
const request: fc.Arbitrary<LabelRequest> = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 600 }),
  clearance: fc.integer({ min: 0, max: 30 }),
  width: fc.integer({ min: 1, max: 250 }),
  height: fc.integer({ min: 1, max: 60 }),
  sides: fc.shuffledSubarray([...aroundMark], { minLength: 1 }),
  edgePx: fc.integer({ min: 0, max: 12 }),
});

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe('labels', () => {
  it('never overlap one another nor an obstacle, and are never cut by the edge of the pane', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), fc.array(request, { maxLength: 8 }), (requests, obstacles) => {
        const boxes = createLabelBoxes();
        const taken: Box[] = obstacles.map(({ x, y, clearance }) => boxAround(x, y, clearance + 1));
        for (const box of taken) boxes.take(box);
        for (const wanted of requests) {
          const placed = placeLabel(boxes, wanted, pane);
          if (placed === null) continue;
          expect(taken.some((box) => overlap(box, placed.box))).toBe(false);
          const { edgePx: edge = 0 } = wanted;
          const inside =
            placed.box.left >= pane.left + edge &&
            placed.box.right <= pane.right - edge &&
            placed.box.top >= pane.top + edge &&
            placed.box.bottom <= pane.bottom - edge;
          expect(inside || !overlap(placed.box, pane)).toBe(true);
          expect(wanted.sides).toContain(placed.side);
          taken.push(placed.box);
        }
      }),
    );
  });

  it('never lie under a round mark: not even their corners do', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 40 }), fc.array(request, { maxLength: 20 }), (requests, marks) => {
        const boxes = createLabelBoxes();
        const discs = marks.map(({ x, y, clearance }) => ({ x, y, radius: clearance + 1 }));
        for (const disc of discs) boxes.takeDisc(disc);
        for (const wanted of requests) {
          const box = placeLabel(boxes, wanted, pane)?.box;
          if (box === undefined) continue;
          for (const { x, y, radius } of discs) {
            const [nearX, nearY] = [
              Math.min(Math.max(x, box.left), box.right),
              Math.min(Math.max(y, box.top), box.bottom),
            ];
            expect(Math.hypot(nearX - x, nearY - y)).toBeGreaterThanOrEqual(radius);
          }
        }
      }),
    );
  });

  it('take the next side where the first one is taken', () => {
    const boxes = createLabelBoxes();
    const tokyo: LabelRequest = { x: 500, y: 300, clearance: 10, width: 120, height: 16, sides: aroundMark };
    expect(placeLabel(boxes, tokyo, pane)?.side).toBe(rightOfMark);
    expect(placeLabel(boxes, { ...tokyo, y: 305 }, pane)?.side).toBe(leftOfMark);
  });

  it('turn away from the edge', () => {
    const boxes = createLabelBoxes();
    expect(
      placeLabel(boxes, { x: 880, y: 300, clearance: 10, width: 120, height: 16, sides: aroundMark }, pane)?.side,
    ).toBe(leftOfMark);
  });
});
