import { parseWhen } from '../dates/edtf.ts';
import type { Onward } from './decode-foreign.ts';
import { chooseFields, type FieldChoice } from './field-choice.ts';
import { fieldEvent, valuesLeftOut } from './field-event.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { asList, asObject, asText, type JsonObject } from './json-values.ts';
import { ownWords } from './own-words.ts';
import { shapesOf } from './plain-geometry.ts';
import { readWhenObject } from './timespans.ts';

/**
 * GeoJSON (RFC 7946): each feature is an event, at the places of its geometry. Its time stands in fields of any name that
 * such fields have, as text or as seconds or milliseconds since 1970, or in `when` of GeoJSON-T.
 * `within` stands before the places of problems.
 */
export async function readGeoJson(value: unknown, into: ForeignRecords, onward: Onward, within = ''): Promise<void> {
  const root = asObject(value) ?? {};
  const features = featuresOf(root);
  into.title = asText(asObject(root['metadata'])?.['title']) || asText(root['name']) || asText(root['title']);
  const isOnGlobe = hasDegrees(root);
  if (!isOnGlobe) into.warn(`${within}crs`, { key: 'problem.otherCrs' });
  const fields = chooseFields(features.map((feature) => propertiesOf(feature)));
  for (const [index, feature] of features.entries()) {
    await onward(index / features.length);
    const origin = features.length === 1 && root['type'] !== 'FeatureCollection' ? '' : `${within}features[${index}]`;
    if (asObject(feature) === null) into.reject(origin, { key: 'problem.notFeature' });
    else addFeature(asObject(feature) ?? {}, fields, origin, isOnGlobe, into);
  }
}

function featuresOf(root: JsonObject): readonly unknown[] {
  if (root['type'] === 'FeatureCollection') return asList(root['features']);
  return root['type'] === 'Feature' ? [root] : [{ type: 'Feature', geometry: root }];
}

function propertiesOf(feature: unknown): JsonObject {
  return asObject(asObject(feature)?.['properties']) ?? {};
}

/** Degrees of WGS 84, unless the file names another system, as older ones do (`crs`). */
function hasDegrees(root: JsonObject): boolean {
  const name = asText(asObject(asObject(root['crs'])?.['properties'])?.['name']);
  return name === '' || /CRS84|(?::|^)(?:4326|4979)$/i.test(name);
}

function addFeature(
  feature: JsonObject,
  fields: FieldChoice,
  origin: string,
  isOnGlobe: boolean,
  into: ForeignRecords,
): void {
  const properties = propertiesOf(feature);
  const when = whenOf(feature, properties);
  const own = ownEvent(properties);
  const event = own ?? fieldEvent(properties, fields);
  // as Chronotope writes it: `when` has fewer words for the same
  const edtf = asText(properties['edtf']);
  const left = own === null ? valuesLeftOut({ ...properties, when: null }, fields) : 0;
  if (left > 0) into.warn(origin, { key: 'problem.valuesLeftOut', values: { count: left } });
  if (when?.isEnclosed === true) into.warn(origin, { key: 'problem.whenEnclosed' });
  into.addEvent({
    ...event,
    origin,
    id: asText(feature['id']) || (event.id ?? ''),
    ...(when !== null && { when: when.when, whenNote: when.note, certainty: when.certainty || (own?.certainty ?? '') }),
    ...(parseWhen(edtf).ok && { when: edtf }),
    places: isOnGlobe ? placesOf(feature, properties, fields, origin, into) : [],
  });
}

/** Of a feature that Chronotope wrote, with its texts as they are; null of any other. */
function ownEvent(properties: JsonObject): ReturnType<typeof fieldEvent> | null {
  const words = ownWords({
    all: (name) =>
      [properties[name]]
        .flat()
        .map(asText)
        .filter((text) => text !== ''),
    sources: asList(properties['sources']).flatMap((each) => {
      const source = asObject(each);
      return source === null ? [] : [{ title: asText(source['title']), url: asText(source['url']) }];
    }),
  });
  if (words === null) return null;
  return { ...words, title: asText(properties['title']), summary: asText(properties['summary']) };
}

function whenOf(feature: JsonObject, properties: JsonObject): ReturnType<typeof readWhenObject> | null {
  const found = [feature, properties, asObject(feature['geometry']) ?? {}]
    .map((part) => asObject(part['when']))
    .find((when) => when !== null);
  return found === undefined ? null : readWhenObject(found);
}

function placesOf(
  feature: JsonObject,
  properties: JsonObject,
  fields: FieldChoice,
  origin: string,
  into: ForeignRecords,
): readonly string[] {
  const name = fields.place === null ? '' : asText(properties[fields.place]);
  const country = fields.country === null ? '' : asText(properties[fields.country]).toUpperCase();
  const faults = { left: 0 };
  const shapes = shapesOf(feature['geometry'], faults);
  if (faults.left > 0) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: faults.left } });
  // as Chronotope writes them: those of the shapes first
  const names = asList(properties['places']).map(asText);
  if (names.length > 0 && names.length >= shapes.length) {
    return names.map((each, at) => into.place({ origin, name: each, shape: shapes[at] ?? null, country }));
  }
  if (shapes.length === 0 && name !== '') return [into.place({ origin, name, shape: null, country })];
  return shapes.map((shape) => into.place({ origin, name, shape, country }));
}
