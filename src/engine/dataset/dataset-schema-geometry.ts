import * as z from 'zod';
import type { PlaceGeometry, Position } from '../../shared/dataset.ts';

/** More is a mistake in the file, not a shape: a recording of a day, a position a second, has half as many. */
export const mostPositions = 200_000;

const faulty = { error: 'problem.geometry' };

/** GeoJSON's own words for lines and areas; a point is a place's `coordinates`. One that is faulty is left out whole. */
export const geometrySchema = z
  .strictObject({
    type: z.enum(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'], faulty),
    coordinates: z
      .array(z.unknown())
      .meta({ description: 'As in GeoJSON: positions are [lng, lat], rings are closed, the outer ring comes first.' }),
  })
  .transform(({ type, coordinates }, context): PlaceGeometry => {
    const geometry = geometryOf(type, coordinates);
    if (geometry !== null) return geometry;
    context.addIssue({ code: 'custom', message: faulty.error });
    return z.NEVER;
  })
  .meta({ id: 'Geometry', description: 'The line or the area of a place, a geometry of GeoJSON without altitudes.' });

/** Null where it is no geometry of this type: a position off the globe, a line of one position, a ring that is not closed. */
export function geometryOf(type: PlaceGeometry['type'], coordinates: unknown): PlaceGeometry | null {
  const budget = { left: mostPositions };
  const line = (value: unknown): readonly Position[] | null => positionsOf(value, budget, 2);
  const ring = (value: unknown): readonly Position[] | null => {
    const positions = positionsOf(value, budget, 4);
    const [first, last] = [positions?.[0], positions?.at(-1)];
    return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? positions : null;
  };
  const polygon = (value: unknown) => listOf(value, ring);
  switch (type) {
    case 'LineString':
      return whole(line(coordinates), (positions) => ({ type, coordinates: positions }));
    case 'MultiLineString':
      return whole(listOf(coordinates, line), (lines) => ({ type, coordinates: lines }));
    case 'Polygon':
      return whole(polygon(coordinates), (rings) => ({ type, coordinates: rings }));
    case 'MultiPolygon':
      return whole(listOf(coordinates, polygon), (polygons) => ({ type, coordinates: polygons }));
  }
}

function whole<T>(parts: T | null, make: (parts: T) => PlaceGeometry): PlaceGeometry | null {
  return parts === null ? null : make(parts);
}

/** Null where it is no list, an empty one, or one that holds anything else. */
function listOf<T>(value: unknown, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const entries: T[] = [];
  for (const each of value) {
    const entry = read(each);
    if (entry === null) return null;
    entries.push(entry);
  }
  return entries;
}

function positionsOf(value: unknown, budget: { left: number }, fewest: number): readonly Position[] | null {
  if (!Array.isArray(value) || value.length < fewest || value.length > budget.left) return null;
  budget.left -= value.length;
  return listOf(value, positionOf);
}

function positionOf(value: unknown): Position | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [lng, lat] = value as readonly unknown[];
  if (typeof lng !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : null;
}
