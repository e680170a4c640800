import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allotRows, heightOfRows, sharedHeights, type LaneHeight } from './lane-heights.ts';

describe('the rows of the lanes', () => {
  test('go to the lanes that need them, and a lane that has many must need more', () => {
    const needs = [40, 12, 0];
    expect(allotRows(3, 7, (lane, rows) => Math.max((needs[lane] ?? 0) - rows * 4, 0))).toEqual([4, 2, 1]);
  });

  test('are one at least, as many as fit at most, and never for a lane that lacks nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        (wants, total) => {
          const given = allotRows(wants.length, total, (lane, rows) => Math.max((wants[lane] ?? 0) - rows, 0));
          expect(given.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(Math.max(total, wants.length));
          for (const [lane, rows] of given.entries()) {
            expect(rows).toBeGreaterThanOrEqual(1);
            expect(rows).toBeLessThanOrEqual(Math.max(wants[lane] ?? 0, 1));
          }
        },
      ),
    );
  });
});

const lane = fc.record({ rows: fc.integer({ min: 1, max: 12 }), spare: fc.integer({ min: 0, max: 20 }) });
const sides = fc.integer({ min: 1, max: 9 }).chain((lanes) => {
  const side = fc
    .array(lane, { minLength: lanes, maxLength: lanes })
    .map((asked) => asked.map(({ rows, spare }): LaneHeight => ({ rows, height: heightOfRows(rows) + spare })));
  return fc.tuple(side, side);
});
const total = (heights: readonly LaneHeight[]): number => heights.reduce((sum, { height }) => sum + height, 0);

const room = fc.integer({ min: 50, max: 900 });

test('lanes beside one another stand alike, and no higher than the smaller room, as long as each has a row', () => {
  fc.assert(
    fc.property(sides, room, room, ([heights, others], roomPx, otherPx) => {
      const own = { heights, roomPx };
      const beside = { heights: others, roomPx: otherPx };
      const shared = sharedHeights(own, beside);
      expect(sharedHeights(beside, own)).toEqual(shared);
      expect(total(shared)).toBeLessThanOrEqual(Math.max(Math.min(roomPx, otherPx), heights.length * heightOfRows(1)));
      for (const { rows, height } of shared) expect(height).toBeGreaterThanOrEqual(heightOfRows(rows));
    }),
  );
});

test('what either side asks for is given while there is room', () => {
  const low = { rows: 1, height: heightOfRows(1) };
  const high = { rows: 3, height: heightOfRows(3) };
  const own = { heights: [low, high], roomPx: 500 };
  const beside = { heights: [high, low], roomPx: 500 };
  expect(sharedHeights(own, beside)).toEqual([high, high]);
});

test('other lanes than those beside keep what they ask for', () => {
  const heights = [{ rows: 2, height: 41 }];
  expect(sharedHeights({ heights, roomPx: 500 }, { heights: [], roomPx: 500 })).toBe(heights);
});
