import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectLngLat, type WorldPoint } from './mercator.ts';
import { isInOutline, outlineOf, placesInOutline } from './places-in-outline.ts';

const corner = fc.record({
  lng: fc.double({ min: -250, max: 250, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

/** How often the outline winds round a point, by the sum of the angles under which its edges are seen. */
function windings(corners: readonly WorldPoint[], at: WorldPoint): number {
  let sum = 0;
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const [ax, ay, bx, by] = [from.x - at.x, from.y - at.y, to.x - at.x, to.y - at.y];
    sum += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  });
  return Math.round(sum / (2 * Math.PI));
}

const copies = [-2, -1, 0, 1, 2];

function awayFromEdges(corners: readonly WorldPoint[], at: WorldPoint): number {
  const away = corners.map((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((at.x - from.x) * dx + (at.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const part = Math.min(Math.max(along, 0), 1);
    return Math.hypot(from.x + part * dx - at.x, from.y + part * dy - at.y);
  });
  return Math.min(...away);
}

function place(id: string, lng: number, lat: number) {
  return { id, name: { en: id }, coordinates: { lng, lat } };
}

describe('what lies in an outline', () => {
  it('is what it winds round an odd number of times, in one copy of the world or another', () => {
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 3, maxLength: 9 }),
        fc.record({
          lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
          lat: fc.double({ min: -80, max: 80, noNaN: true }),
        }),
        (corners, lngLat) => {
          const outline = outlineOf(corners);
          if (outline === null) throw new Error('three corners are enough');
          const at = projectLngLat(lngLat);
          // what encloses next to nothing, and what lies on an edge, is for nobody to tell
          fc.pre(copies.every((copy) => awayFromEdges(outline.corners, { x: at.x + copy, y: at.y }) > 1e-6));
          const naive = copies.some((copy) => windings(outline.corners, { x: at.x + copy, y: at.y }) % 2 !== 0);
          expect(isInOutline(outline, at)).toBe(naive);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is the same on either side of 180°', () => {
    const pacific = outlineOf([
      { lng: 170, lat: -20 },
      { lng: 200, lat: -20 },
      { lng: 200, lat: 20 },
      { lng: 170, lat: 20 },
    ]);
    const places = [
      place('fiji', 178, -17),
      place('samoa', -172, -13),
      place('hawaii', -155, 19),
      place('tokyo', 139, 35),
      { id: 'nowhere', name: { en: 'Nowhere' } },
    ];
    expect([...placesInOutline(places, pacific)]).toEqual([1, 1, 0, 0, 0]);
  });

  it('is nothing where it encloses nothing', () => {
    expect(
      outlineOf([
        { lng: 0, lat: 0 },
        { lng: 1, lat: 1 },
      ]),
    ).toBeNull();
    expect([...placesInOutline([place('here', 0, 0)], null)]).toEqual([0]);
  });
});
