import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { valueLines } from './field-event.ts';
import { isWebAddress, languageTag, unknownLanguage } from './foreign-text.ts';
import { asList, asObject, asText, firstText, type JsonObject } from './json-values.ts';
import { shapesOf } from './plain-geometry.ts';
import { plainText } from './plain-text.ts';
import { readWhenObject, type FoundWhen } from './timespans.ts';

/** What a feature may have many of is told up to here. */
const mostParts = 100;

/**
 * Linked Places (JSON-LD, FeatureCollection): each feature is a place, and an event that tells when it was one. Its `when`
 * is that of the feature, else of its names, types, geometries and relations together.
 * Source: linked-places-format README, version 1.1.
 */
export async function readLinkedPlaces(value: unknown, into: ForeignRecords, onward: Onward): Promise<void> {
  const root = asObject(value) ?? {};
  const features = root['type'] === 'Feature' ? [root] : asList(root['features']);
  const about = ['indexing', 'citation'].map((name) => firstText(asObject(root[name]) ?? {}, ['name', 'title']));
  into.title = asText(root['title']) || (about.find((name) => name !== '') ?? '');
  for (const [index, each] of features.entries()) {
    await onward(index / features.length);
    const feature = asObject(each);
    const origin = `features[${index}]`;
    if (feature === null) into.reject(origin, { key: 'problem.notFeature' });
    else addFeature(feature, origin, into);
  }
}

/** Whether a collection of features is of Linked Places: its features have names that are attested. */
export function isLinkedPlaces(root: JsonObject): boolean {
  const context = JSON.stringify(root['@context'] ?? '');
  if (/linkedplaces|linked-places/i.test(context)) return true;
  const features = root['type'] === 'Feature' ? [root] : asList(root['features']).slice(0, 20);
  return features.some((feature) =>
    asList(asObject(feature)?.['names']).some((name) => asText(asObject(name)?.['toponym']) !== ''),
  );
}

function addFeature(feature: JsonObject, origin: string, into: ForeignRecords): void {
  const properties = asObject(feature['properties']) ?? {};
  const [names, types] = [objectsOf(feature['names']), objectsOf(feature['types'])];
  const toponyms = [...new Set(names.map((name) => asText(name['toponym'])).filter((name) => name !== ''))];
  const title = plainText(firstText(properties, ['title', 'name'])) || (toponyms[0] ?? '');
  const labels = types.map((type) => labelOf(type)).filter((label) => label !== '');
  // as Chronotope writes it: what of its types are tags
  const tags = asList(properties['tags']).map(asText);
  const places = namesByLanguage(names);
  const placeNames = new Set(Object.values(places));
  const when = whenOf(feature);
  if (when.isEnclosed) into.warn(origin, { key: 'problem.whenEnclosed' });
  const descriptions = objectsOf(feature['descriptions']);
  into.addEvent({
    origin,
    id: asText(feature['@id']) || asText(feature['id']),
    title,
    summary: [
      ...descriptions.map((each) => plainText(asText(each['value']))),
      toponyms.filter((name) => name !== title && !placeNames.has(name)).join(' · '),
      valueLines(objectsOf(feature['relations']).map((each) => [asText(each['relationType']), each['label']])),
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    when: when.when,
    whenNote: when.note,
    certainty: when.certainty,
    places: placesOf(feature, toponyms[0] ?? title, places, origin, into),
    category: labels.length > tags.length ? (labels[0] ?? '') : '',
    tags: tags.length > 0 ? tags : labels.slice(1),
    sources: objectsOf(feature['links']).flatMap((link) => {
      const url = asText(link['identifier']);
      return asText(link['type']) === 'citation' && isWebAddress(url) ? [{ title: asText(link['label']), url }] : [];
    }),
    links: [
      asText(feature['@id']),
      ...descriptions.map((each) => asText(each['@id'])),
      ...objectsOf(feature['links']).map((link) => asText(link['identifier'])),
      ...objectsOf(feature['depictions']).map((each) => asText(each['@id'])),
    ],
  });
}

function objectsOf(value: unknown): readonly JsonObject[] {
  return asList(value)
    .slice(0, mostParts)
    .map(asObject)
    .filter((each) => each !== null);
}

function labelOf(type: JsonObject): string {
  const source = objectsOf(type['sourceLabels'])[0];
  return asText(type['label']) || asText(source?.['label']) || asText(type['sourceLabel']);
}

/** The first name of each language. */
function namesByLanguage(names: readonly JsonObject[]): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const [tag, toponym] = [languageTag(asText(name['lang'])), asText(name['toponym']).slice(0, 500)];
    if (tag !== unknownLanguage && toponym !== '' && !Object.hasOwn(found, tag)) found[tag] = toponym;
  }
  return found;
}

function whenOf(feature: JsonObject): FoundWhen {
  const own = readWhenObject(asObject(feature['when']) ?? {});
  if (own.when !== '') return own;
  const geometry = asObject(feature['geometry']) ?? {};
  const parts = [
    ...objectsOf(feature['names']),
    ...objectsOf(feature['types']),
    geometry,
    ...objectsOf(geometry['geometries']),
    ...objectsOf(feature['relations']),
  ];
  const spans = parts
    .map((part) => asObject(part['when']))
    .flatMap((when) => (when === null ? [] : [when['timespans'] ?? when['timespan'] ?? when]));
  const joined = readWhenObject({ timespans: spans.flat() });
  return {
    ...joined,
    note: [own.note, joined.note].filter((text) => text !== '').join('\n'),
    certainty: own.certainty,
  };
}

function placesOf(
  feature: JsonObject,
  name: string,
  names: Readonly<Record<string, string>>,
  origin: string,
  into: ForeignRecords,
): readonly string[] {
  const country = asText(asList(asObject(feature['properties'])?.['ccodes'])[0]).toUpperCase();
  const faults = { left: 0 };
  const shapes = shapesOf(feature['geometry'], faults);
  if (faults.left > 0) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: faults.left } });
  // a feature that names no place and shows none is an event that is nowhere
  if (shapes.length === 0 && asList(feature['names']).length === 0) return [];
  if (shapes.length === 0) return [into.place({ origin, name, names, shape: null, country })];
  return shapes.map((shape) => into.place({ origin, name, names, shape, country }));
}
