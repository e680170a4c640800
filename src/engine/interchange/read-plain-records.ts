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

/** Latitude and longitude, also of a record within, as `location: { lat, lon }`; the name of that, and all that it does not say. */
function positionOf(record: JsonObject): {
  readonly lat: number | null;
  readonly lng: number | null;
  readonly name: string;
  readonly rest: JsonObject;
} {
  const own = numbersOf(record);
  if (own !== null) return { lat: own.lat, lng: own.lng, name: '', rest: without(record, own.fields) };
  for (const [name, value] of Object.entries(record)) {
    const within = pointNames.includes(name.toLowerCase()) ? asObject(value) : null;
    const found = within === null ? null : (numbersOf(within) ?? pointOf(within));
    if (within === null || found === null) continue;
    // the others of the record within are told by its name: `location.floor`
    const others = Object.entries(without(within, [...found.fields, 'name']));
    const told = Object.fromEntries(others.map(([field, each]) => [`${name}.${field}`, each]));
    const { lat, lng } = found;
    return { lat, lng, name: asText(within['name']), rest: { ...without(record, [name]), ...told } };
  }
  return { lat: null, lng: null, name: '', rest: record };
}

const pointNames = ['location', 'position', 'coordinates', 'geo', 'point', 'geometry', 'geom', 'place'];

interface FoundPoint {
  readonly lat: number;
  readonly lng: number;
  /** The fields that say so. */
  readonly fields: readonly string[];
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

function without(record: JsonObject, taken: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !taken.includes(name)));
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
