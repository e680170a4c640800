import type { PaneSize, ZoomRange } from '../../kernels/map-camera.ts';
import { fillingZoom, smallestZoom } from '../../kernels/map-camera.ts';

/** The map stops at quarters of a level, so that an extent fills its pane. */
export const zoomSnap = 0.25;
/** The basemap's deepest level, six times enlarged. */
export const deepestZoom = 12;

/** For a step that is told or recorded: beside its words there is little room, and what goes half round the world needs all of it. */
export function toldZoomRangeOf(size: PaneSize): ZoomRange {
  return { min: fillingZoom(size), max: deepestZoom, snap: zoomSnap };
}

export function zoomRangeOf(size: PaneSize): ZoomRange {
  return { min: smallestZoom(size, zoomSnap), max: deepestZoom, snap: zoomSnap };
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
