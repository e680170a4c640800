import type { Place } from '../../shared/dataset.ts';
import type { ExportRecords } from './export-records.ts';
import { namedEvents, namesMappedFirst, type NamedEvent } from './named-event.ts';
import { textAs } from './text-as.ts';
import { unnamed } from '../dataset/term-list.ts';
import { whenObject } from './when-object.ts';

/**
 * GeoJSON (RFC 7946), a feature an event, at its places; null geometry where none has coordinates. Its time is `when` as in
 * GeoJSON-T and Linked Places, and `edtf` among its properties, which says all of it.
 */
export function* writeGeoJson(records: ExportRecords): Iterable<string> {
  const name = textAs(records.lists.title, records.language);
  yield `{\n"type": "FeatureCollection",\n"name": ${JSON.stringify(name)},\n"features": [`;
  let isFirst = true;
  for (const event of namedEvents(records)) {
    yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(featureOf(event))}`;
    isFirst = false;
  }
  yield '\n]\n}\n';
}

function featureOf(event: NamedEvent): object {
  const { record } = event;
  const when = whenObject(record.when);
  return {
    type: 'Feature',
    id: record.id,
    properties: propertiesOf(event),
    ...(when !== null && { when: { ...when, ...(record.certainty !== undefined && { certainty: record.certainty }) } }),
    geometry: geometryOf(event.places.map((place) => place.record)),
  };
}

function propertiesOf(event: NamedEvent): object {
  const { record, title, shortTitle, summary, category, places, actors, tags, sources } = event;
  const { when, status, certainty, importance, timeZone } = record;
  const named = namesMappedFirst(places);
  return {
    title,
    ...(shortTitle !== '' && { shortTitle }),
    ...(when.edtf !== '' && { edtf: when.edtf }),
    ...(timeZone !== undefined && { timeZone }),
    ...(named.length > 0 && { places: named }),
    ...(record.category !== unnamed.id && { category }),
    ...(status !== undefined && { status }),
    ...(certainty !== undefined && { certainty }),
    importance,
    ...(actors.length > 0 && { actors }),
    ...(tags.length > 0 && { tags }),
    ...(sources.length > 0 && {
      sources: sources.map(({ title: work, url }) => ({ title: work, ...(url !== undefined && { url }) })),
    }),
    ...(summary !== '' && { summary }),
  };
}

/** As GeoJSON has it. */
interface Shape {
  readonly type: string;
  readonly coordinates: readonly unknown[];
}

/** Of several places, all of them. A place that has a line or an area is that. */
export function geometryOf(places: readonly Place[]): object | null {
  const shapes = places.flatMap(({ coordinates, geometry }): readonly Shape[] => {
    if (geometry !== undefined) return [geometry];
    return coordinates === undefined ? [] : [{ type: 'Point', coordinates: [coordinates.lng, coordinates.lat] }];
  });
  if (shapes.length < 2) return shapes[0] ?? null;
  return shapes.every(({ type }) => type === 'Point')
    ? { type: 'MultiPoint', coordinates: shapes.map(({ coordinates }) => coordinates) }
    : { type: 'GeometryCollection', geometries: shapes };
}
