import type { Map as LeafletMap } from 'leaflet';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { canvasPointAt, sizeOf } from './leaflet-door.ts';

/** How far canvases reach over the edges of the map, CSS pixels: what is not seen is painted all the same. */
export const frameMargin = 128;

/** While the map moves its canvases move along: whether their margin is used up. Never while it is at another zoom. */
export function isBeyondFrame(map: LeafletMap, frame: MapFrame): boolean {
  if (map.getZoom() !== frame.zoom) return false;
  const { width, height } = sizeOf(map);
  const first = canvasPointAt(map, frame, { x: 0, y: 0 });
  const last = { x: first.x + width, y: first.y + height };
  return first.x < 0 || first.y < 0 || last.x > frame.width || last.y > frame.height;
}
