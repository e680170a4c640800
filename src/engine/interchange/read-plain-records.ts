import type { Onward } from './decode-foreign.ts';
import { chooseFields } from './field-choice.ts';
import { fieldEvent, valuesLeftOut } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asList, asNumber, asObject, asText, type JsonObject } from './json-values.ts';
import { globePosition } from './plain-geometry.ts';

const latNames = ['lat', 'latitude', 'y'];
const lngNames = ['lng', 'lon', 'long', 'longitude', 'x'];

/**
 * Records of fields that no format names, as JSON lines and lists in JSON have them: each is an event, by the names of its fields.
 * `originOf`: where a record stands, by its number from 0.
 */
export async function readPlainRecords(
  values: readonly unknown[],
  into: ForeignRecords,
  onward: Onward,
  originOf = (index: number): string => `[${index}]`,
): Promise<void> {
  const fields = chooseFields(values.map((value) => asObject(value) ?? {}));
  for (const [index, value] of values.entries()) {
    await onward(index / values.length);
    const record = asObject(value);
    const origin = originOf(index);
    if (record === null) {
      into.reject(origin, { key: 'problem.notRecord' });
      continue;
    }
    const { lat, lng, name, rest } = positionOf(record);
    const left = valuesLeftOut(rest, fields);
    if (left > 0) into.warn(origin, { key: 'problem.valuesLeftOut', values: { count: left } });
    const place = name || (fields.place === null ? '' : asText(record[fields.place]));
    into.addEvent({ ...fieldEvent(rest, fields), origin, places: placesOf(place, lat, lng, origin, into) });
  }
}

/** Latitude and longitude, also of a record within, as `location: { lat, lon }`; the name of that, and all other fields. */
function positionOf(record: JsonObject): {
  readonly lat: number | null;
  readonly lng: number | null;
  readonly name: string;
  readonly rest: JsonObject;
} {
  const own = numbersOf(record);
  if (own !== null) return { ...own, name: '', rest: without(record, (name) => isPartOfPoint(name)) };
  for (const [name, value] of Object.entries(record)) {
    const within = pointNames.includes(name.toLowerCase()) ? asObject(value) : null;
    const found = within === null ? null : (numbersOf(within) ?? pointOf(within));
    if (within !== null && found !== null)
      return { ...found, name: asText(within['name']), rest: without(record, (each) => each === name) };
  }
  return { lat: null, lng: null, name: '', rest: record };
}

const pointNames = ['location', 'position', 'coordinates', 'geo', 'point', 'geometry', 'geom', 'place'];

/** Null where one of both is missing. */
function numbersOf(record: JsonObject): { readonly lat: number; readonly lng: number } | null {
  const named = (names: readonly string[]): number | null =>
    Object.entries(record)
      .flatMap(([name, value]) => (names.includes(name.toLowerCase()) ? [asNumber(value)] : []))
      .find((number) => number !== null) ?? null;
  const [lat, lng] = [named(latNames), named(lngNames)];
  return lat === null || lng === null ? null : { lat, lng };
}

/** A point of GeoJSON. */
function pointOf(value: JsonObject): { readonly lat: number; readonly lng: number } | null {
  const [lng, lat] = value['type'] === 'Point' ? asList(value['coordinates']) : [];
  return typeof lng === 'number' && typeof lat === 'number' ? { lat, lng } : null;
}

function isPartOfPoint(name: string): boolean {
  return latNames.includes(name.toLowerCase()) || lngNames.includes(name.toLowerCase());
}

function without(record: JsonObject, isTaken: (name: string) => boolean): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !isTaken(name)));
}

function placesOf(
  name: string,
  lat: number | null,
  lng: number | null,
  origin: string,
  into: ForeignRecords,
): readonly string[] {
  const point = lat === null || lng === null ? null : globePosition(lng, lat);
  if (lat !== null && lng !== null && point === null)
    into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: 1 } });
  if (point === null && name === '') return [];
  return [into.place({ origin, name, shape: point === null ? null : { point } })];
}
