import type { LngLat } from '../shared/map-extent.ts';
import { projectLngLat, type WorldPoint } from './mercator.ts';

/** All that lies so near to a point, on the plane of the projection. */
export interface GroundCircle {
  /** Its edge, once round; longitudes go on unbroken across 180°. */
  readonly edge: readonly WorldPoint[];
  /** Whether the edge ends where it began; else it goes once round the world, and a pole lies inside. */
  readonly isClosed: boolean;
  /** What it encloses: the edge, and where that goes round the world, the way along the pole. */
  readonly ground: readonly WorldPoint[];
}

const radians = Math.PI / 180;
const samples = 120;
/** Of the sphere on which a search measures. */
const earthKm = 6371;

/** Null where both poles lie inside: that is most of the world, and nobody sees a circle in it. */
export function circleOnGround(centre: LngLat, km: number): GroundCircle | null {
  const angle = km / earthKm;
  const lat = centre.lat * radians;
  if (angle > Math.PI / 2 + Math.abs(lat)) return null;
  const points: LngLat[] = [];
  let before = centre.lng;
  for (let step = 0; step <= samples; step++) {
    const bearing = (step / samples) * 2 * Math.PI;
    const height = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(bearing);
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(lat),
      Math.cos(angle) - Math.sin(lat) * height,
    );
    const lng = centre.lng + east / radians;
    before = lng - Math.round((lng - before) / 360) * 360;
    points.push({ lng: before, lat: Math.asin(Math.min(Math.max(height, -1), 1)) / radians });
  }
  const [first, last] = [points[0] ?? centre, points.at(-1) ?? centre];
  const edge = points.map(projectLngLat);
  const isClosed = Math.abs(last.lng - first.lng) < 180;
  if (isClosed) return { edge, isClosed, ground: edge };
  const pole = lat + angle > Math.PI / 2 ? 90 : -90;
  const along = [last.lng, first.lng].map((lng) => projectLngLat({ lng, lat: pole }));
  return { edge, isClosed, ground: [...edge, ...along] };
}
