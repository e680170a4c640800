import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';

/**
 * The extent with so many degrees more on every side: never wider than the globe, never beyond the poles, its west in
 * [−180, 180).
 */
export function growExtent({ west, south, east, north }: MapExtent, byLng: number, byLat: number): MapExtent {
  const wide = Math.min(east - west + 2 * byLng, 360);
  const middle = (west + east) / 2;
  // the whole globe begins at a whole degree: 360 more is then exact, and no sum of fractions is wider than the globe
  const begin = wrapLongitude(wide === 360 ? Math.round(middle) - 180 : middle - wide / 2, -180);
  return {
    west: begin,
    south: Math.max(south - byLat, -90),
    east: begin + wide,
    north: Math.min(north + byLat, 90),
  };
}
