import { wrapLongitude, type LngLat, type MapExtent } from '../shared/map-extent.ts';
import { clampLatitude, maxLatitude, projectLngLat, unprojectPoint } from './mercator.ts';

/** Where a map looks. The longitude may be any copy; at zoom 0 the world is 256 px wide, each level doubles it. */
export interface MapCamera {
  readonly centre: LngLat;
  readonly zoom: number;
}

export interface PaneSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ZoomRange {
  readonly min: number;
  readonly max: number;
  /** The map stops at multiples of this. */
  readonly snap: number;
}

/** Width and height of one world at this zoom, CSS pixels. */
export function worldSizePx(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** The zoom at which one world just fills the pane: no more than 360° are ever in view. */
export function fillingZoom({ width, height }: PaneSize): number {
  return Math.max(Math.log2(Math.max(width, height, 1) / 256), 0);
}

/** The closest look that holds the whole extent, with `paddingPx` free all round. Needs a pane of more than 0 px. */
export function cameraForExtent(extent: MapExtent, size: PaneSize, range: ZoomRange, paddingPx = 0): MapCamera {
  const northWest = projectLngLat({ lng: extent.west, lat: extent.north });
  const southEast = projectLngLat({ lng: extent.east, lat: extent.south });
  const wide = Math.max(size.width - 2 * paddingPx, 1) / Math.max(southEast.x - northWest.x, 1e-9);
  const high = Math.max(size.height - 2 * paddingPx, 1) / Math.max(southEast.y - northWest.y, 1e-9);
  const exact = Math.log2(Math.min(wide, high) / 256);
  const { lng, lat } = unprojectPoint({ x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 });
  const zoom = snapDown(exact, range);
  return { centre: { lng, lat: latitudeWithin(lat, zoom, size) }, zoom };
}

/**
 * The same for a pane whose western `share` (0 to below 1) of the width is covered: the extent lies in the middle of the
 * rest. One that is too wide even for the smallest zoom goes over its edges by as much on either side.
 */
export function cameraBesideCard(extent: MapExtent, size: PaneSize, range: ZoomRange, share: number): MapCamera {
  const { centre, zoom } = cameraForExtent(extent, { ...size, width: size.width * (1 - share) }, range);
  const westwards = ((size.width * share) / 2 / worldSizePx(zoom)) * 360;
  return { centre: { ...centre, lng: centre.lng - westwards }, zoom };
}

/** What a pane shows: the whole of it, at most 360° wide, cut at the ends of the projection. */
export function extentOfCamera({ centre, zoom }: MapCamera, { width, height }: PaneSize): MapExtent {
  const world = worldSizePx(zoom);
  const middle = projectLngLat(centre);
  const halfWide = Math.min(width / world, 1) / 2;
  const north = unprojectPoint({ x: 0, y: middle.y - height / world / 2 }).lat;
  const south = unprojectPoint({ x: 0, y: middle.y + height / world / 2 }).lat;
  const west = wrapLongitude((middle.x - halfWide - 0.5) * 360, -180);
  return { west, south: clampLatitude(south), east: west + 2 * halfWide * 360, north: clampLatitude(north) };
}

/** Whether two extents look alike: no edge differs by more than a thousandth of the width or height. */
export function sameExtent(a: MapExtent, b: MapExtent): boolean {
  const across = (a.east - a.west) / 1000;
  const along = (a.north - a.south) / 1000;
  const west = wrapLongitude(b.west - a.west, -180);
  return (
    Math.abs(west) <= across &&
    Math.abs(west + (b.east - b.west) - (a.east - a.west)) <= across &&
    Math.abs(a.south - b.south) <= along &&
    Math.abs(a.north - b.north) <= along
  );
}

/**
 * A hundredth of a level is forgiven: an extent that was shown must come back at the zoom at which it was shown. The smallest
 * zoom is no multiple of the snap; where it and a multiple are that near to each other, the nearer one is meant.
 */
function snapDown(zoom: number, { min, max, snap }: ZoomRange): number {
  const step = Math.floor((zoom + 0.01) / snap) * snap;
  if (step > zoom && zoom - min < step - zoom) return min;
  return Math.min(Math.max(step, min), max);
}

/** The latitude nearest to `lat` at which the pane shows nothing beyond the ends of the projection. */
function latitudeWithin(lat: number, zoom: number, { height }: PaneSize): number {
  const half = Math.min(height / worldSizePx(zoom) / 2, 0.5);
  const y = Math.min(
    Math.max(projectLngLat({ lng: 0, lat: Math.min(Math.max(lat, -maxLatitude), maxLatitude) }).y, half),
    1 - half,
  );
  return unprojectPoint({ x: 0, y }).lat;
}
