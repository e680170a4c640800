import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundMark, createLabelBoxes, leftOfMark, placeLabel, rightOfMark, type Box } from './label-boxes.ts';
import { createLabelOwner, type RoundMark } from './label-owner.ts';

const mark: fc.Arbitrary<RoundMark> = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radius: fc.integer({ min: 3, max: 22 }),
});
const box: fc.Arbitrary<Box> = fc
  .record({
    left: fc.integer({ min: 0, max: 400 }),
    top: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }));

function gap({ left, top, right, bottom }: Box, { x, y, radius }: RoundMark): number {
  const nearest = { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom) };
  return Math.hypot(nearest.x - x, nearest.y - y) - radius;
}

describe('the owner of a label', () => {
  it('is the mark that it stands beside, not the one above which it ends', () => {
    const ganzhou = { x: 100, y: 100, radius: 8 };
    const kuba = { x: 160, y: 100, radius: 8 };
    const isOwn = createLabelOwner([ganzhou, kuba]);
    const beside = { left: 173, top: 92, right: 290, bottom: 108 };
    expect(isOwn(beside, kuba)).toBe(true);
    expect(isOwn(beside, ganzhou)).toBe(false);
    const overBoth = { left: 80, top: 72, right: 180, bottom: 87 };
    expect(isOwn(overBoth, kuba)).toBe(false);
    expect(isOwn(overBoth, ganzhou)).toBe(false);
  });

  it('sends a label to another side where it would be read as the name of a neighbour', () => {
    const pane = { left: 0, top: 0, right: 800, bottom: 400 };
    const mine = { x: 400, y: 200, radius: 8 };
    const request = { x: mine.x, y: mine.y, clearance: 13, width: 90, height: 16, sides: aroundMark };
    const sideBeside = (neighbours: readonly RoundMark[]) => {
      const isOwn = createLabelOwner([mine, ...neighbours]);
      return placeLabel(createLabelBoxes(), { ...request, accepts: (label) => isOwn(label, mine) }, pane)?.side;
    };
    expect(sideBeside([])).toBe(rightOfMark);
    const underItsEnd = { x: 490, y: 219, radius: 8 };
    expect(sideBeside([underItsEnd])).toBe(leftOfMark);
    const allAround = [-1, 0, 1].flatMap((across) =>
      [-1, 0, 1].map((along) => ({ x: 400 + 26 * across, y: 200 + 26 * along, radius: 8 })),
    );
    expect(sideBeside(allAround.filter(({ x, y }) => x !== 400 || y !== 200))).toBeUndefined();
  });

  it('is at most one mark, and none is nearer', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(mark, { minLength: 1, maxLength: 40, selector: ({ x }) => x }),
        box,
        (marks, label) => {
          const isOwn = createLabelOwner(marks);
          const owners = marks.filter((one) => isOwn(label, one));
          const gaps = marks.map((one) => gap(label, one)).toSorted((a, b) => a - b);
          const [least, next] = [gaps[0] ?? 0, gaps[1] ?? Number.POSITIVE_INFINITY];
          expect(owners.map((one) => gap(label, one))).toEqual(least < next ? [least] : []);
        },
      ),
    );
  });
});
