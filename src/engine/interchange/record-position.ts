import { asList, asNumber, asObject, asText, type JsonObject } from './json-values.ts';

/** Where a record says that it was, and all that it says beside. */
export interface RecordPosition {
  readonly lat: number | null;
  readonly lng: number | null;
  /** What a record within calls it; empty where it has none. */
  readonly name: string;
  readonly rest: JsonObject;
}

interface FoundPoint {
  readonly lat: number;
  readonly lng: number;
  /** The fields that say so. */
  readonly fields: readonly string[];
}

const latNames = ['lat', 'latitude', 'y'];
const lngNames = ['lng', 'lon', 'long', 'longitude', 'x'];
const pointNames = [
  'coord',
  'coords',
  'wkt',
  'location',
  'position',
  'coordinates',
  'geo',
  'point',
  'geometry',
  'geom',
  'place',
];

/** Latitude and longitude, also of a record within, as `location: { lat, lon }`, or of a point in WKT. */
export function positionOf(record: JsonObject): RecordPosition {
  const own = numbersOf(record);
  if (own !== null) return { lat: own.lat, lng: own.lng, name: '', rest: without(record, own.fields) };
  return positionWithin(record) ?? { lat: null, lng: null, name: '', rest: record };
}

/** The position that a record within tells; null where none does, and where the record has one of its own. */
export function positionWithin(record: JsonObject): RecordPosition | null {
  if (numbersOf(record) !== null) return null;
  for (const [name, value] of Object.entries(record)) {
    if (!pointNames.includes(name.toLowerCase())) continue;
    const told = wktPoint(value);
    if (told !== null) return { ...told, name: '', rest: without(record, [name]) };
    const within = asObject(value);
    const found = within === null ? null : (numbersOf(within) ?? pointOf(within));
    if (within === null || found === null) continue;
    // the others of the record within are told by its name: `location.floor`
    const others = Object.entries(without(within, [...found.fields, 'name']));
    const beside = Object.fromEntries(others.map(([field, each]) => [`${name}.${field}`, each]));
    const { lat, lng } = found;
    return { lat, lng, name: asText(within['name']), rest: { ...without(record, [name]), ...beside } };
  }
  return null;
}

/** Null where one of both is missing. */
function numbersOf(record: JsonObject): FoundPoint | null {
  const named = (names: readonly string[]): readonly [string, number] | undefined =>
    Object.entries(record)
      .flatMap(([name, value]): readonly (readonly [string, number])[] => {
        const number = names.includes(name.toLowerCase()) ? asNumber(value) : null;
        return number === null ? [] : [[name, number]];
      })
      .at(0);
  const [lat, lng] = [named(latNames), named(lngNames)];
  return lat === undefined || lng === undefined ? null : { lat: lat[1], lng: lng[1], fields: [lat[0], lng[0]] };
}

/** A point of GeoJSON. */
function pointOf(value: JsonObject): FoundPoint | null {
  const [lng, lat] = value['type'] === 'Point' ? asList(value['coordinates']) : [];
  return typeof lng === 'number' && typeof lat === 'number' ? { lat, lng, fields: ['type', 'coordinates'] } : null;
}

/** `Point(2.35 48.85)`, as Wikidata answers. */
function wktPoint(value: unknown): { readonly lat: number; readonly lng: number } | null {
  const [, lng, lat] = /^point ?\( ?(-?\d[\d.]*) (-?\d[\d.]*) ?\)$/i.exec(asText(value)) ?? [];
  return lng === undefined || lat === undefined ? null : { lat: Number(lat), lng: Number(lng) };
}

function without(record: JsonObject, taken: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !taken.includes(name)));
}
