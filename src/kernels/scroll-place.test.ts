import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxHeight, placeAt, placeScrolled } from './scroll-place.ts';

const view = 500;
const rooms = fc.constantFrom(300, 8_000_000, 8_000_001, 46_000_000, 1e9).map((height) => ({ height, view }));
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('in a list of any height', () => {
  test('every place has a place in the box, in the same order, and both ends meet', () => {
    fc.assert(
      fc.property(rooms, part, part, (room, a, b) => {
        const last = Math.max(0, room.height - view);
        const lastScroll = Math.max(0, boxHeight(room) - view);
        const [above, below] = [Math.min(a, b), Math.max(a, b)].map((share) => placeAt(share * last, room));
        expect(above?.scrollTop).toBeLessThanOrEqual(below?.scrollTop ?? 0);
        expect(placeAt(-1, room)).toEqual({ top: 0, scrollTop: 0 });
        expect(placeAt(Infinity, room)).toEqual({ top: last, scrollTop: lastScroll });
      }),
    );
  });

  test('the bar leads wherever the list has put it', () => {
    fc.assert(
      fc.property(rooms, part, part, (room, from, to) => {
        const before = placeAt(from * room.height, room);
        const after = placeAt(to * room.height, room);
        fc.pre(Math.abs(before.scrollTop - after.scrollTop) > 5000);
        expect(placeScrolled(before, after.scrollTop, room).top).toBeCloseTo(after.top, 2);
      }),
    );
  });

  test('the wheel moves it by what the wheel says', () => {
    fc.assert(
      fc.property(rooms, part, fc.integer({ min: -2000, max: 2000 }), (room, from, by) => {
        const before = placeAt(from * room.height, room);
        const after = placeScrolled(before, before.scrollTop + by, room);
        const last = Math.max(0, room.height - view);
        expect(after.top).toBeCloseTo(Math.min(Math.max(before.top + by, 0), last), 6);
      }),
    );
  });
});

test('a list of 46 million pixels fits into the box, and the middle is the middle', () => {
  const room = { height: 46_000_000, view };
  expect(boxHeight(room)).toBe(8_000_000);
  expect(placeAt(1000, room)).toEqual({ top: 1000, scrollTop: 1000 });
  expect(placeAt((46_000_000 - view) / 2, room).scrollTop).toBeCloseTo((8_000_000 - view) / 2, 6);
});
