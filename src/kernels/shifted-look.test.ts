import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './label-boxes.ts';
import { nearestCopy } from './longitude-window.ts';
import type { WorldPoint } from './mercator.ts';
import { roomBetweenCards } from './room-between-cards.ts';
import { shiftedLook, stepPx } from './shifted-look.ts';

const size = { width: 200, height: 120 };
const pane: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
const part = { noNaN: true, noDefaultInfinity: true };
const spots = fc.array(
  fc.record({ x: fc.double({ min: 0, max: 1, ...part }), y: fc.double({ min: 0, max: 1, ...part }) }),
  { maxLength: 20 },
);
const cards = fc.array(
  fc
    .record({
      left: fc.integer({ min: -20, max: 190 }),
      top: fc.integer({ min: -20, max: 110 }),
      wide: fc.integer({ min: 0, max: 120 }),
      high: fc.integer({ min: 0, max: 90 }),
    })
    .map(({ left, top, wide, high }): Box => ({ left, top, right: left + wide, bottom: top + high })),
  { maxLength: 4 },
);

const lies = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** One look after another. */
function plainly(all: readonly WorldPoint[], middle: WorldPoint, worldPx: number, covers: readonly Box[]) {
  const looks: { centre: WorldPoint; seen: number; far: number }[] = [];
  const half = Math.min(size.height / worldPx / 2, 0.5);
  for (let across = -4; across <= 4; across++) {
    for (let along = -2; along <= 2; along++) {
      const centre = {
        x: middle.x + (across * stepPx) / worldPx,
        y: Math.min(Math.max(middle.y + (along * stepPx) / worldPx, half), 1 - half),
      };
      const seen = all.filter((spot) => {
        const x = size.width / 2 + (nearestCopy(spot.x, centre.x) - centre.x) * worldPx;
        const y = size.height / 2 + (spot.y - centre.y) * worldPx;
        return lies(pane, x, y) && !covers.some((card) => lies(card, x, y));
      }).length;
      looks.push({ centre, seen, far: Math.hypot(across, along) });
    }
  }
  const most = Math.max(...looks.map(({ seen }) => seen));
  return { most, nearest: Math.min(...looks.flatMap(({ seen, far }) => (seen === most ? far : []))), looks };
}

test('the look with the most spots beside the cards is the nearest of those that are found one by one', () => {
  fc.assert(
    fc.property(
      spots,
      cards,
      fc.double({ min: 0, max: 1, ...part }),
      fc.double({ min: 0, max: 1, ...part }),
      fc.integer({ min: 201, max: 2000 }),
      (anywhere, covers, x, y, worldPx) => {
        // never on the edge of a card or pane, where rounding decides
        const inPixels = (along: number, beside: number): number => (Math.floor(along * worldPx) + beside) / worldPx;
        const all = anywhere.map((spot) => ({ x: inPixels(spot.x, 0.5), y: inPixels(spot.y, 0.5) }));
        const middle = { x: inPixels(x, 0.25), y: inPixels(y, 0.25) };
        const found = shiftedLook(all, middle, worldPx, roomBetweenCards(pane, covers), size);
        const { most, nearest, looks } = plainly(all, middle, worldPx, covers);
        expect(found.seen).toBe(most);
        const same = looks.find(
          ({ centre, seen, far }) =>
            seen === most &&
            far === nearest &&
            Math.abs(centre.x - found.centre.x) < 1e-9 &&
            Math.abs(centre.y - found.centre.y) < 1e-9,
        );
        expect(same).toBeDefined();
      },
    ),
  );
});

test('the room between cards is all that none of them covers, once', () => {
  fc.assert(
    fc.property(
      cards,
      fc.double({ min: 0, max: 199, ...part }),
      fc.double({ min: 0, max: 119, ...part }),
      (covers, x, y) => {
        const boxes = roomBetweenCards(pane, covers).filter((box) => lies(box, x, y));
        expect(boxes).toHaveLength(covers.some((card) => lies(card, x, y)) ? 0 : 1);
      },
    ),
  );
});
