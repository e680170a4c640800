import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';

/**
 * An extent with room at its western side for what stands over the map there: the extent itself takes what `share` (0 to
 * below 1) of the width leaves. No wider than the world: then the room is what is left of it.
 */
export function extentWithRoom({ west, south, east, north }: MapExtent, share: number): MapExtent {
  const width = Math.min((east - west) / (1 - share), 360);
  const start = wrapLongitude(east - width, -180);
  return { west: start, south, east: start + width, north };
}
