import { wrapLongitude, type LngLat } from '../shared/map-extent.ts';

/**
 * A point on the square of Web Mercator (EPSG:3857): one world is 0…1, x eastwards from 180° W, y southwards.
 * x may lie outside of 0…1: the same place in another copy of the world.
 */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** The square ends here, degrees north and south. */
export const maxLatitude = 85.0511287798066;

/** Length of the equator in the projection, metres (WGS 84, semi-major axis). */
const equatorM = 2 * Math.PI * 6_378_137;

/** Latitudes beyond the square land on its edge; longitudes are not wrapped. */
export function projectLngLat({ lng, lat }: LngLat): WorldPoint {
  const sine = Math.sin((clampLatitude(lat) * Math.PI) / 180);
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function unprojectPoint({ x, y }: WorldPoint): LngLat {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return { lng: (x - 0.5) * 360, lat };
}

/** The point that lies so far from this one on the square, in −180…180; none lies beyond its upper and lower edge. */
export function movedPoint(point: LngLat, by: WorldPoint): LngLat {
  const { x, y } = projectLngLat(point);
  const { lng, lat } = unprojectPoint({ x: x + by.x, y: Math.min(Math.max(y + by.y, 0), 1) });
  return { lng: wrapLongitude(lng, -180), lat };
}

/** How many metres on the ground the width of one world spans at this latitude. */
export function worldWidthM(lat: number): number {
  return equatorM * Math.cos((clampLatitude(lat) * Math.PI) / 180);
}

export function clampLatitude(lat: number): number {
  return Math.min(Math.max(lat, -maxLatitude), maxLatitude);
}
