import type { PlaceGeometry, Position } from '../../shared/dataset.ts';
import { geometryOf } from '../dataset/dataset-schema-geometry.ts';
import { asList, asObject } from './json-values.ts';
import { markOf } from './mark-of-geometry.ts';

/** Where something was: the point of its mark, and its line or area where it has one. */
export interface FoundShape {
  readonly point: Position;
  readonly geometry?: PlaceGeometry;
}

/** More parts than that are a layer of a map, not the places of one event. */
const mostShapes = 100;
/** Deeper collections are made to hurt. */
const deepest = 8;

/** What could not be taken of a geometry. */
export interface GeometryFaults {
  /** Parts that are no geometry, lie off the globe, or are more than `mostShapes`. */
  left: number;
}

/**
 * The shapes of a GeoJSON geometry: a point each of several points, a line or an area as a whole. Altitudes are left out,
 * longitudes brought to −180 … 180, rings closed.
 */
export function shapesOf(value: unknown, faults: GeometryFaults, depth = 0): readonly FoundShape[] {
  const geometry = asObject(value);
  if (geometry === null) return [];
  const { type, coordinates } = geometry;
  if (type === 'GeometryCollection') {
    const parts = asList(geometry['geometries']);
    if (depth >= deepest) {
      faults.left += parts.length;
      return [];
    }
    return atMost(
      parts.slice(0, mostShapes).flatMap((part) => shapesOf(part, faults, depth + 1)),
      faults,
      Math.max(0, parts.length - mostShapes),
    );
  }
  const shapes = plainShapes(type, coordinates);
  if (shapes === null) faults.left++;
  return atMost(shapes ?? [], faults, 0);
}

function atMost(shapes: readonly FoundShape[], faults: GeometryFaults, more: number): readonly FoundShape[] {
  faults.left += more + Math.max(0, shapes.length - mostShapes);
  return shapes.slice(0, mostShapes);
}

function plainShapes(type: unknown, coordinates: unknown): readonly FoundShape[] | null {
  switch (type) {
    case 'Point': {
      const point = positionOf(coordinates);
      return point === null ? null : [{ point }];
    }
    case 'MultiPoint': {
      const points = asList(coordinates).map(positionOf);
      return points.every((point) => point !== null) ? points.map((point) => ({ point })) : null;
    }
    case 'LineString':
      return drawn(type, lineOf(coordinates));
    case 'Polygon':
      return drawn(type, ringsOf(coordinates));
    case 'MultiLineString':
      return drawn(type, asList(coordinates).map(lineOf));
    case 'MultiPolygon':
      return drawn(type, asList(coordinates).map(ringsOf));
    default:
      return null;
  }
}

function drawn(type: PlaceGeometry['type'], coordinates: unknown): readonly FoundShape[] | null {
  const geometry = geometryOf(type, coordinates);
  return geometry === null ? null : [{ point: markOf(geometry), geometry }];
}

function lineOf(value: unknown): readonly (Position | null)[] {
  return asList(value).map(positionOf);
}

function ringsOf(value: unknown): readonly (readonly (Position | null)[])[] {
  return asList(value).map((ring) => closed(lineOf(ring)));
}

function closed(ring: readonly (Position | null)[]): readonly (Position | null)[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (first === undefined || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return [...ring, ring[0] ?? null];
  return ring;
}

/** `[lng, lat, …]`; null where it is off the globe. */
function positionOf(value: unknown): Position | null {
  const [lng, lat] = asList(value);
  return typeof lng === 'number' && typeof lat === 'number' ? globePosition(lng, lat) : null;
}

/** Longitudes are counted on over 180° by some programs. */
export function globePosition(lng: number, lat: number): Position | null {
  if (!Number.isFinite(lng) || !(Math.abs(lat) <= 90) || Math.abs(lng) > 540) return null;
  return [Math.abs(lng) <= 180 ? lng : lng - 360 * Math.sign(lng), lat];
}
