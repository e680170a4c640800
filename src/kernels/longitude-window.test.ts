import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesBetween, distanceAround, nearestCopy } from './longitude-window.ts';

const x = fc.double({ min: -3, max: 3, noNaN: true });

describe('the copies of the world', () => {
  it('has the nearest copy within half a world, whole worlds away', () => {
    fc.assert(
      fc.property(x, x, (place, around) => {
        const copy = nearestCopy(place, around);
        expect(Math.abs(copy - around)).toBeLessThanOrEqual(0.5 + 1e-12);
        expect(copy - place - Math.round(copy - place)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is as far from a to b as from b to a, and never more than half a world', () => {
    fc.assert(
      fc.property(x, x, (a, b) => {
        expect(distanceAround(a, b)).toBeCloseTo(distanceAround(b, a), 9);
        expect(distanceAround(a, b)).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });

  it('finds every copy that touches the view, and no other', () => {
    fc.assert(
      fc.property(
        x,
        fc.double({ min: 0, max: 1, noNaN: true }),
        x,
        fc.double({ min: 0, max: 2, noNaN: true }),
        (from, wide, left, span) => {
          const copies = copiesBetween(from, from + wide, left, left + span);
          for (let copy = -8; copy <= 8; copy++) {
            const touches = from + copy <= left + span && from + wide + copy >= left;
            // at the very edge rounding decides
            const edge = Math.min(Math.abs(from + copy - left - span), Math.abs(from + wide + copy - left));
            if (edge > 1e-9) expect(copies.includes(copy)).toBe(touches);
          }
        },
      ),
    );
  });

  it('goes from Japan to America over the Pacific', () => {
    const [tokyo, losAngeles] = [139.7 / 360 + 0.5, -118.2 / 360 + 0.5];
    expect((nearestCopy(losAngeles, tokyo) - 0.5) * 360).toBeCloseTo(241.8, 6);
  });
});
