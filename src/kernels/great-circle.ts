import type { LngLat } from '../shared/map-extent.ts';

/** WGS 84: radius of the equator, km, and flattening. */
const equatorKm = 6378.137;
const flattening = 1 / 298.257223563;
const radians = Math.PI / 180;

/**
 * How far two points are apart on the ellipsoid of the earth, km: Lambert's formula for long lines (1942), right to ten
 * metres or so over thousands of km. Between antipodes, where it has no value, the half of a meridian.
 */
export function geodesicKm(from: LngLat, to: LngLat): number {
  const reduced = ({ lng, lat }: LngLat): LngLat => ({
    lng,
    lat: Math.atan((1 - flattening) * Math.tan(lat * radians)) / radians,
  });
  const [a, b] = [reduced(from), reduced(to)];
  const angle = angleBetween(a, b);
  if (angle < 1e-10) return 0;
  if (Math.PI - angle < 0.01) return equatorKm * angle * (1 - flattening / 2);
  const [middle, half] = [((a.lat + b.lat) / 2) * radians, ((b.lat - a.lat) / 2) * radians];
  const x = ((angle - Math.sin(angle)) * (Math.sin(middle) * Math.cos(half)) ** 2) / Math.cos(angle / 2) ** 2;
  const y = ((angle + Math.sin(angle)) * (Math.cos(middle) * Math.sin(half)) ** 2) / Math.sin(angle / 2) ** 2;
  return equatorKm * (angle - (flattening / 2) * (x + y));
}

/**
 * Points of the great circle from one point to another, both included, evenly apart. Longitudes go on unbroken across
 * 180°. Between antipodes, where every way is as short, it goes over the north pole.
 */
export function greatCircle(from: LngLat, to: LngLat, samples: number): readonly LngLat[] {
  const angle = angleBetween(from, to);
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const points: LngLat[] = [from];
  for (let step = 1; step <= samples; step++) {
    const part = step / samples;
    const at = step === samples ? to : lngLatOf(between(a, b, angle, part));
    points.push({ lng: unbroken(at.lng, points.at(-1)?.lng ?? at.lng), lat: at.lat });
  }
  return points;
}

type Vector = readonly [number, number, number];

function vectorOf({ lng, lat }: LngLat): Vector {
  const [x, y] = [lng * radians, lat * radians];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function lngLatOf([x, y, z]: Vector): LngLat {
  return { lng: Math.atan2(y, x) / radians, lat: Math.atan2(z, Math.hypot(x, y)) / radians };
}

/** Radians, on a sphere; by haversines, which stay exact for points that are near one another. NaN where a coordinate is. */
export function angleBetween(from: LngLat, to: LngLat): number {
  const [dx, dy] = [((to.lng - from.lng) * radians) / 2, ((to.lat - from.lat) * radians) / 2];
  const across = Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * Math.sin(dx) ** 2;
  return 2 * Math.asin(Math.min(Math.sqrt(Math.sin(dy) ** 2 + across), 1));
}

function between(a: Vector, b: Vector, angle: number, part: number): Vector {
  if (angle < 1e-12) return a;
  if (Math.PI - angle < 1e-6) {
    // any circle will do: by a vector square to `a`, the one nearest to the north pole
    const north = Math.abs(a[2]) > 1 - 1e-9 ? ([1, 0, 0] as const) : squareTo(a);
    return added(a, Math.cos(angle * part), north, Math.sin(angle * part));
  }
  const sine = Math.sin(angle);
  return added(a, Math.sin(angle * (1 - part)) / sine, b, Math.sin(angle * part) / sine);
}

function squareTo([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y);
  return [(-z * x) / length, (-z * y) / length, length];
}

function added(a: Vector, ofA: number, b: Vector, ofB: number): Vector {
  return [a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB];
}

/** The same longitude, at most half a turn from the one before. */
function unbroken(lng: number, before: number): number {
  return lng - Math.round((lng - before) / 360) * 360;
}
