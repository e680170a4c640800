import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldSizePx } from './map-camera.ts';
import { copiesOnCanvas, toCanvas, type MapFrame } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';

/** A canvas of 1200 × 600 px around a point. */
function frameAround(lng: number, lat: number, zoom: number): MapFrame {
  const worldPx = worldSizePx(zoom);
  const { x, y } = projectLngLat({ lng, lat });
  return {
    zoom,
    worldPx,
    left: x - 600 / worldPx,
    top: y - 300 / worldPx,
    width: 1200,
    height: 600,
    pane: { left: 200, top: 100, right: 1000, bottom: 500 },
    pixelRatio: 1,
  };
}

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
