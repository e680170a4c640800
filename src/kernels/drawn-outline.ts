import { wrapLongitude, type LngLat, type MapExtent } from '../shared/map-extent.ts';

/** Corners of an outline that begins in [−180, 180); where it was drawn, in which copy of the world, is forgotten. */
export function inFirstWorld(corners: readonly LngLat[]): readonly LngLat[] {
  const [first] = corners;
  if (first === undefined) return corners;
  const by = wrapLongitude(first.lng, -180) - first.lng;
  return corners.map(({ lng, lat }) => ({ lng: lng + by, lat }));
}

/** The corners of what a map shows. */
export function cornersOfExtent({ west, south, east, north }: MapExtent): readonly LngLat[] {
  return [
    { lng: west, lat: north },
    { lng: east, lat: north },
    { lng: east, lat: south },
    { lng: west, lat: south },
  ];
}
