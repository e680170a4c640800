import { unnamed } from '../dataset/term-list.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents, type NamedEvent, type NamedPlace } from './named-event.ts';
import { textAs } from './text-as.ts';
import { whenObject } from './when-object.ts';
import { geometryOf } from './write-geojson.ts';

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

/**
 * Linked Places (JSON-LD, version 1.1), a feature an event: the names are those of its first place, its types are category and
 * tags, its links the addresses of its sources. Source: linked-places-format README.
 */
export function* writeLinkedPlaces(records: ExportRecords): Iterable<string> {
  const title = textAs(records.lists.title, records.language);
  yield `{\n"type": "FeatureCollection",\n"@context": ${JSON.stringify(context)},\n`;
  yield `"title": ${JSON.stringify(title)},\n"features": [`;
  let isFirst = true;
  for (const event of namedEvents(records)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(featureOf(event, records.language))}`;
    isFirst = false;
  }
  yield '\n]\n}\n';
}

function featureOf(event: NamedEvent, language: string): object {
  const { record, title, summary, category, tags, sources } = event;
  // a feature is one place, by all of its names
  const places = event.places.slice(0, 1);
  const when = whenObject(record.when);
  const countries = [...new Set(places.flatMap((place) => place.record.country ?? []))];
  const types = [...(record.category === unnamed.id ? [] : [category]), ...tags];
  const links = sources.flatMap(({ title: label, url }) =>
    url === undefined ? [] : [{ type: 'citation', identifier: url, label }],
  );
  return {
    '@id': record.id,
    type: 'Feature',
    properties: { title, ...(countries.length > 0 && { ccodes: countries }), ...(tags.length > 0 && { tags }) },
    ...((when !== null || record.certainty !== undefined) && { when: { ...when, ...certaintyOf(event) } }),
    names: places.flatMap(namesOf),
    types: types.map((label) => ({ label })),
    geometry: geometryOf(places.map((place) => place.record)),
    ...(links.length > 0 && { links }),
    ...(summary !== '' && { descriptions: [{ value: summary, lang: language }] }),
  };
}

/** In every language that a place has a name in. */
function namesOf({ record }: NamedPlace): readonly object[] {
  return Object.entries(record.name).map(([lang, toponym]) => ({ toponym, ...(lang !== 'und' && { lang }) }));
}

function certaintyOf({ record }: NamedEvent): object {
  return record.certainty === undefined ? {} : { certainty: record.certainty };
}
