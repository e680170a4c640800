import type { PaneSize, ZoomRange } from '../../kernels/map-camera.ts';
import { fillingZoom } from '../../kernels/map-camera.ts';

/** The map stops at quarters of a level, so that an extent fills its pane. */
export const zoomSnap = 0.25;
/** The basemap's deepest level, six times enlarged. */
export const deepestZoom = 12;

/** What goes round the world needs all of the pane: as far out as it goes, the map stops between quarters too. */
export function zoomRangeOf(size: PaneSize): ZoomRange {
  return { min: fillingZoom(size), max: deepestZoom, snap: zoomSnap };
}

export function prefersReducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
