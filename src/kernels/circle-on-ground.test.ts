import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleOnGround } from './circle-on-ground.ts';
import { distanceKm } from './distance-km.ts';
import { maxLatitude, unprojectPoint } from './mercator.ts';
import { isInOutline } from './places-in-outline.ts';
import { projectLngLat } from './mercator.ts';

const anywhere = fc.record({
  lng: fc.double({ min: -180, max: 179.9, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
});

describe('a circle on the ground', () => {
  it('has an edge that is everywhere as far from its middle as was asked', () => {
    fc.assert(
      fc.property(anywhere, fc.double({ min: 1, max: 19_000, noNaN: true }), (centre, km) => {
        for (const point of circleOnGround(centre, km)?.edge ?? []) {
          const { lng, lat } = unprojectPoint(point);
          // the map ends before the poles
          if (Math.abs(lat) < maxLatitude - 0.01) expect(distanceKm(centre, { lng, lat })).toBeCloseTo(km, 3);
        }
      }),
    );
  });

  it('encloses what is nearer and nothing that is further, over 180° and over a pole', () => {
    fc.assert(
      fc.property(anywhere, anywhere, fc.double({ min: 50, max: 19_000, noNaN: true }), (centre, point, km) => {
        const circle = circleOnGround(centre, km);
        const away = distanceKm(centre, point);
        // between two corners the edge is a little nearer
        fc.pre(circle !== null && Math.abs(away - km) > km * 0.02 + 20);
        const xs = circle?.ground.map(({ x }) => x) ?? [];
        const outline = { corners: circle?.ground ?? [], left: Math.min(...xs), right: Math.max(...xs) };
        expect(isInOutline(outline, projectLngLat(point))).toBe(away < km);
      }),
      { numRuns: 400 },
    );
  });

  it('is no circle where both poles lie inside', () => {
    expect(circleOnGround({ lng: 139.7, lat: 35.7 }, 15_000)).toBeNull();
    expect(circleOnGround({ lng: 139.7, lat: 35.7 }, 200)?.isClosed).toBe(true);
    expect(circleOnGround({ lng: 139.7, lat: 35.7 }, 8000)?.isClosed).toBe(false);
  });
});
