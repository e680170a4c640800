import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameAround } from './fixtures/map-frame.ts';
import { copiesOnCanvas, toCanvas } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';

const frame = fc
  .record({
    lng: fc.double({ min: -900, max: 900, noNaN: true }),
    lat: fc.double({ min: -60, max: 60, noNaN: true }),
    zoom: fc.double({ min: 1.75, max: 10, noNaN: true }),
  })
  .map(({ lng, lat, zoom }) => frameAround(lng, lat, zoom));
const place = fc
  .record({
    lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
    lat: fc.double({ min: -75, max: 75, noNaN: true }),
  })
  .map(projectLngLat);

describe('a place on the canvas', () => {
  it('is drawn in every copy of the world that the canvas shows, a world apart', () => {
    fc.assert(
      fc.property(frame, place, (frame, { x, y }) => {
        const copies = copiesOnCanvas(frame, x, y, 20);
        copies.forEach((copy, at) => {
          expect(copy.x).toBeGreaterThanOrEqual(-20.01);
          expect(copy.x).toBeLessThanOrEqual(frame.width + 20.01);
          expect(copy.x - (copies[0]?.x ?? 0)).toBeCloseTo(at * frame.worldPx, 3);
        });
        const { y: line } = toCanvas(frame, x, y);
        const inHeight = line >= 0 && line <= frame.height;
        if (inHeight && frame.worldPx <= frame.width) expect(copies.length).toBeGreaterThan(0);
      }),
    );
  });

  it('does not vanish at 180°: Fiji is on a canvas around either side', () => {
    const fiji = projectLngLat({ lng: 178, lat: -18 });
    for (const lng of [179, -179, 181, 541]) {
      expect(copiesOnCanvas(frameAround(lng, -18, 4), fiji.x, fiji.y, 0)).toHaveLength(1);
    }
  });
});
