import type { MapExtent } from '../shared/map-extent.ts';
import { growExtent } from './grown-extent.ts';

/** An extent that holds both, over the shorter way from one to the other; all around the globe where they need that. */
export function joinExtents(a: MapExtent, b: MapExtent): MapExtent {
  const shift = Math.round((a.west + a.east - b.west - b.east) / 720) * 360;
  const both = {
    west: Math.min(a.west, b.west + shift),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east + shift),
    north: Math.max(a.north, b.north),
  };
  return growExtent(both, 0, 0);
}
