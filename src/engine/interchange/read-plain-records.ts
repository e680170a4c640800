import type { Onward } from './decode-foreign.ts';
import { chooseFields } from './field-choice.ts';
import { fieldEvent, valuesLeftOut } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asObject, asText } from './json-values.ts';
import { globePosition } from './plain-geometry.ts';
import { positionOf } from './record-position.ts';

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
