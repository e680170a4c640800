import type { Place, PlaceGeometry, Position } from '../shared/dataset.ts';
import { nearestCopy } from './longitude-window.ts';
import { projectLngLat } from './mercator.ts';

/** The line or the area of a place in one piece, whatever it crosses. In worlds (see `mercator.ts`). */
export interface AreaShape {
  /** Index of the place in its document. */
  readonly place: number;
  /** Whether it encloses ground; else it is a line. */
  readonly isArea: boolean;
  /** Rings or lines: x and y in turn. x goes on over 180° without a jump, beginning near the place's mark. */
  readonly parts: readonly Float64Array[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The shapes of those places that have a line or an area and stand on the map. */
export function areaShapes(places: readonly Place[]): readonly AreaShape[] {
  return places.flatMap(({ geometry, coordinates }, place) => {
    if (geometry === undefined || coordinates === undefined) return [];
    return [shapeOf(geometry, projectLngLat(coordinates).x, place)];
  });
}

function shapeOf(geometry: PlaceGeometry, around: number, place: number): AreaShape {
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  const parts = linesOf(geometry).map((line) => unbroken(line, around, isArea));
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 2) {
      const [x, y] = [part[at] ?? 0, part[at + 1] ?? 0];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { place, isArea, parts, left, top, right, bottom };
}

/** All lines and rings of a geometry, one after the other. */
export function linesOf(geometry: PlaceGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

/** Each position is the copy that is reached over the shorter way from the one before; the first, from `around`. */
function unbroken(line: readonly Position[], around: number, isRing: boolean): Float64Array {
  const points: number[] = [];
  let before = around;
  for (const [lng, lat] of line) {
    const { x, y } = projectLngLat({ lng, lat });
    before = nearestCopy(x, before);
    points.push(before, y);
  }
  const [first = 0, firstY = 0] = points;
  // a ring that ends in another copy of the world goes around a pole, and is closed there
  if (isRing && Math.abs(before - first) > 0.5) {
    const pole = firstY < 0.5 ? 0 : 1;
    points.push(before, pole, first, pole, first, firstY);
  }
  return Float64Array.from(points);
}
