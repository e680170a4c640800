import type { Onward } from './decode-foreign.ts';
import { chooseFields, type FieldChoice } from './field-choice.ts';
import { fieldEvent, valuesLeftOut } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asNumber, asObject, asText, type JsonObject } from './json-values.ts';
import { globePosition } from './plain-geometry.ts';

const latNames = ['lat', 'latitude', 'y'];
const lngNames = ['lng', 'lon', 'long', 'longitude', 'x'];

/** Records of fields that no format names, as JSON lines and lists in JSON have them: each is an event, by the names of its fields. */
export async function readPlainRecords(
  values: readonly unknown[],
  into: ForeignRecords,
  onward: Onward,
): Promise<void> {
  const fields = chooseFields(values.map((value) => asObject(value) ?? {}));
  for (const [index, value] of values.entries()) {
    await onward(index / values.length);
    const record = asObject(value);
    const origin = `[${index}]`;
    if (record === null) {
      into.reject(origin, { key: 'problem.notRecord' });
      continue;
    }
    const left = valuesLeftOut(record, fields);
    if (left > 0) into.warn(origin, { key: 'problem.valuesLeftOut', values: { count: left } });
    into.addEvent({ ...fieldEvent(record, fields), origin, places: placesOf(record, fields, origin, into) });
  }
}

function placesOf(record: JsonObject, fields: FieldChoice, origin: string, into: ForeignRecords): readonly string[] {
  const named = (names: readonly string[]): number | null =>
    Object.entries(record)
      .flatMap(([name, value]) => (names.includes(name.toLowerCase()) ? [asNumber(value)] : []))
      .find((number) => number !== null) ?? null;
  const [lat, lng] = [named(latNames), named(lngNames)];
  const name = fields.place === null ? '' : asText(record[fields.place]);
  const point = lat === null || lng === null ? null : globePosition(lng, lat);
  if (lat !== null && lng !== null && point === null)
    into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: 1 } });
  if (point === null && name === '') return [];
  return [into.place({ origin, name, shape: point === null ? null : { point } })];
}
