import type { LngLat } from '../shared/map-extent.ts';
import { nearestCopy } from './longitude-window.ts';
import { toCanvas, type MapFrame } from './map-frame.ts';
import { projectLngLat, worldWidthM } from './mercator.ts';

/** An annotation that a map shows. */
export interface AnnotationSpot {
  /** Index in the list of annotations. */
  readonly annotation: number;
  /** Its point, pixels from the upper left corner of the map. */
  readonly x: number;
  readonly y: number;
  /** Of its circle, pixels; 0: an arrow points there. Mercator's scale at its point holds for all of it. */
  readonly radius: number;
}

/** As far outside of the map a point may lie whose words, or whose circle, reach into it, pixels. */
const reachPx = 60;

/** Where the annotations with a point stand, in the copy of the world that is nearest to the middle; those out of sight are left out. */
export function annotationSpots(
  annotations: readonly { readonly point?: LngLat; readonly radiusKm?: number }[],
  frame: Pick<MapFrame, 'worldPx' | 'left' | 'top' | 'width' | 'height'>,
): readonly AnnotationSpot[] {
  const { worldPx, left, width, height } = frame;
  const middle = left + width / 2 / worldPx;
  return annotations.flatMap(({ point, radiusKm = 0 }, annotation) => {
    if (point === undefined) return [];
    const at = projectLngLat(point);
    const { x, y } = toCanvas(frame, nearestCopy(at.x, middle), at.y);
    const radius = (radiusKm * 1000 * worldPx) / worldWidthM(point.lat);
    const reach = radius + reachPx;
    return x < -reach || x > width + reach || y < -reach || y > height + reach ? [] : [{ annotation, x, y, radius }];
  });
}
