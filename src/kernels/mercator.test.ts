import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxLatitude, projectLngLat, unprojectPoint, worldWidthM, movedPoint } from './mercator.ts';

const lngLat = fc.record({
  lng: fc.double({ min: -540, max: 540, noNaN: true }),
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
});

describe('the Web Mercator projection', () => {
  it('comes back to where it began', () => {
    fc.assert(
      fc.property(lngLat, (point) => {
        const back = unprojectPoint(projectLngLat(point));
        expect(back.lng).toBeCloseTo(point.lng, 9);
        expect(back.lat).toBeCloseTo(point.lat, 9);
      }),
    );
  });

  it('puts Greenwich on the equator in the middle, and Tokyo where EPSG:3857 has it', () => {
    expect(projectLngLat({ lng: 0, lat: 0 })).toEqual({ x: 0.5, y: 0.5 });
    // metres east and north of the middle, from the formula of the projection, worked out apart
    const tokyo = projectLngLat({ lng: 139.6917, lat: 35.6895 });
    const half = Math.PI * 6_378_137;
    expect((tokyo.x - 0.5) * 2 * half).toBeCloseTo(15_550_408.91, 1);
    expect((0.5 - tokyo.y) * 2 * half).toBeCloseTo(4_257_980.73, 1);
  });

  it('keeps the poles on the edge of the square', () => {
    expect(projectLngLat({ lng: 0, lat: 90 }).y).toBeCloseTo(0, 9);
    expect(projectLngLat({ lng: 0, lat: -90 }).y).toBeCloseTo(1, 9);
    expect(unprojectPoint({ x: 0, y: 0 }).lat).toBeCloseTo(maxLatitude, 9);
  });

  it('moves a point by what a map shows, around the world and no further than its edge', () => {
    const seoul = { lng: 126.978, lat: 37.5665 };
    const there = movedPoint(seoul, { x: 1 / 3600, y: 0 });
    expect(there.lng).toBeCloseTo(127.078, 9);
    expect(there.lat).toBeCloseTo(37.5665, 9);
    expect(movedPoint(seoul, { x: 60 / 360, y: 0 }).lng).toBeCloseTo(-173.022, 9);
    expect(movedPoint(seoul, { x: 0, y: -2 }).lat).toBeCloseTo(maxLatitude, 9);
  });

  it('knows that a parallel at 60° is half as long as the equator', () => {
    expect(worldWidthM(60) / worldWidthM(0)).toBeCloseTo(0.5, 9);
  });
});
