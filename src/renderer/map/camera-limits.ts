import type { PaneSize, ZoomRange } from '../../kernels/map-camera.ts';
import { smallestZoom } from '../../kernels/map-camera.ts';

/** The map stops at quarters of a level, so that an extent fills its pane. */
export const zoomSnap = 0.25;
/** The basemap's deepest level, six times enlarged. */
export const deepestZoom = 12;

export function zoomRangeOf(size: PaneSize): ZoomRange {
  return { min: smallestZoom(size, zoomSnap), max: deepestZoom, snap: zoomSnap };
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
