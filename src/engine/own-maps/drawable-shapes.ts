import * as z from 'zod';
import type { MapExtent } from '../../shared/map-extent.ts';

/** What can be drawn of a GeoJSON file. */
export interface DrawableShapes {
  /** Without properties: none of them is shown. */
  readonly geometries: readonly PlainGeometry[];
  readonly extent: MapExtent;
}

const position = z
  .tuple([z.number().min(-540).max(540), z.number().min(-90).max(90)])
  .rest(z.unknown())
  .transform(([lng, lat]): [number, number] => [lng, lat]);
const line = z.array(position).min(2);
const rings = z.array(z.array(position).min(4)).min(1);
const plainGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
]);
type PlainGeometry = z.infer<typeof plainGeometry>;

/** So deep are collections within collections read. */
const mostDepth = 8;

/** The shapes of a GeoJSON value that have degrees for coordinates. Null where it is no GeoJSON. */
export function drawableShapes(value: unknown): DrawableShapes | null {
  const geometries = geometriesOf(value, 0);
  if (geometries === null) return null;
  return { geometries, extent: extentOf(geometries) };
}

function geometriesOf(value: unknown, depth: number): readonly PlainGeometry[] | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || depth > mostDepth) return null;
  if (value.type === 'FeatureCollection') return listOf('features' in value ? value.features : null, depth);
  if (value.type === 'GeometryCollection') return listOf('geometries' in value ? value.geometries : null, depth);
  if (value.type === 'Feature') {
    const geometry = 'geometry' in value ? value.geometry : null;
    return geometry === null ? [] : geometriesOf(geometry, depth + 1);
  }
  const known: readonly unknown[] = plainGeometry.options.map(({ shape }) => shape.type.value);
  if (!known.includes(value.type)) return null;
  const geometry = plainGeometry.safeParse(value).data;
  return geometry === undefined ? [] : [geometry];
}

/** What is none of GeoJSON among many is left out. */
function listOf(values: unknown, depth: number): readonly PlainGeometry[] | null {
  if (!Array.isArray(values)) return null;
  return values.flatMap((value: unknown) => geometriesOf(value, depth + 1) ?? []);
}

function extentOf(geometries: readonly PlainGeometry[]): MapExtent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lng, lat]: readonly unknown[] = coordinates;
    if (typeof lng !== 'number' || typeof lat !== 'number') {
      for (const inner of coordinates) take(inner);
      return;
    }
    west = Math.min(west, lng);
    east = Math.max(east, lng);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  };
  for (const { coordinates } of geometries) take(coordinates);
  // a point has an extent too, or nothing could be shown of it
  const about = 0.01;
  const from = Math.max(Math.min(west - about, 179), -180);
  return {
    west: from,
    south: Math.max(south - about, -90),
    east: Math.min(Math.max(east + about, from + about), from + 360),
    north: Math.min(north + about, 90),
  };
}
