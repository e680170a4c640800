/** A point on the ground: degrees, WGS 84. */
export interface LngLat {
  readonly lng: number;
  readonly lat: number;
}

/**
 * What a map shows: degrees, `west` in [−180, 180), `east` in (west, west + 360].
 * East may pass 180: Tokyo to San Francisco is west 139, east 238.
 */
export interface MapExtent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The longitude that is the same meridian as `lng` and lies in [from, from + 360). */
export function wrapLongitude(lng: number, from: number): number {
  return ((((lng - from) % 360) + 360) % 360) + from;
}

export function extentContains(extent: MapExtent, point: LngLat): boolean {
  return point.lat >= extent.south && point.lat <= extent.north && wrapLongitude(point.lng, extent.west) <= extent.east;
}
