import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../shared/map-extent.ts';
import { greatCircle, geodesicKm } from './great-circle.ts';

const place: fc.Arbitrary<LngLat> = fc.record({
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
});
const tokyo = { lng: 139.6917, lat: 35.6895 };
const washington = { lng: -77.0369, lat: 38.9072 };

/** By the angle of the chord through the earth: another way to the same length. */
function naiveKm(from: LngLat, to: LngLat): number {
  const vector = ({ lng, lat }: LngLat): readonly number[] => {
    const [x, y] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
  };
  const [a, b] = [vector(from), vector(to)];
  const chord = Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
  return 6371.0088 * 2 * Math.asin(Math.min(chord / 2, 1));
}

describe('the great circle', () => {
  it('from Tokyo to Washington is 10,900 km long and passes Alaska, over 180° in one piece', () => {
    expect(geodesicKm(tokyo, washington)).toBeGreaterThan(10_850);
    expect(geodesicKm(tokyo, washington)).toBeLessThan(10_950);
    const points = greatCircle(tokyo, washington, 60);
    expect(points.at(-1)?.lng).toBeCloseTo(washington.lng + 360, 9);
    expect(Math.max(...points.map(({ lat }) => lat))).toBeGreaterThan(67);
  });

  it('is as long as is known', () => {
    // GeographicLib's own example: from JFK to LHR; a degree of the equator; from the equator to the pole
    expect(geodesicKm({ lng: -73.8, lat: 40.6 }, { lng: -0.5, lat: 51.6 })).toBeCloseTo(5551.7594, 1);
    expect(geodesicKm({ lng: 0, lat: 0 }, { lng: 1, lat: 0 })).toBeCloseTo(111.3195, 3);
    expect(geodesicKm({ lng: 20, lat: 0 }, { lng: 20, lat: 90 })).toBeCloseTo(10_001.966, 1);
  });

  it('is as long as on a sphere but for what the earth is flattened, and in pieces evenly apart', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const km = geodesicKm(from, to);
        const sphere = naiveKm(from, to);
        expect(Math.abs(km - sphere)).toBeLessThanOrEqual(sphere * 0.006 + 0.001);
        const points = greatCircle(from, to, 12);
        const pieces = points.slice(1).map((point, at) => naiveKm(points[at] ?? point, point));
        for (const piece of pieces) expect(piece).toBeCloseTo(sphere / 12, 0);
      }),
    );
  });

  it('ends where it is asked to, whole turns apart, and never leaps', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        const points = greatCircle(from, to, 24);
        const turns = ((points.at(-1)?.lng ?? 0) - to.lng) / 360;
        expect(turns).toBeCloseTo(Math.round(turns), 9);
        points.slice(1).forEach(({ lng }, at) => {
          expect(Math.abs(lng - (points[at]?.lng ?? lng))).toBeLessThanOrEqual(180 + 1e-9);
        });
      }),
    );
  });

  it('goes over a pole between antipodes, and nowhere from a point to itself', () => {
    const points = greatCircle({ lng: 10, lat: 0 }, { lng: -170, lat: 0 }, 2);
    expect(points[1]?.lat).toBeCloseTo(90, 5);
    expect(greatCircle(tokyo, tokyo, 3).every(({ lat }) => Math.abs(lat - tokyo.lat) < 1e-9)).toBe(true);
    expect(geodesicKm(tokyo, tokyo)).toBe(0);
  });
});
