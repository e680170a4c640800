import type { Place, Position, Source } from '../../shared/dataset.ts';
import { unnamed } from '../dataset/term-list.ts';
import type { ExportRecords } from './export-records.ts';
import { htmlText, xmlText } from './markup.ts';
import { namedEvents, namesMappedFirst, type NamedEvent } from './named-event.ts';
import { listCell } from './table-rows.ts';
import { textAs } from './text-as.ts';
import { writtenWhen } from './written-when.ts';

/**
 * KML 2.2 (OGC 07-147r2), a placemark an event: TimeStamp or TimeSpan, its places, and its words as ExtendedData.
 */
export function* writeKml(records: ExportRecords): Iterable<string> {
  const title = textAs(records.lists.title, records.language);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>\n';
  yield element('name', title);
  for (const event of namedEvents(records)) yield placemark(event);
  yield '</Document>\n</kml>\n';
}

function placemark(event: NamedEvent): string {
  const { title, summary, places } = event;
  return [
    '<Placemark>\n',
    element('name', title),
    // HTML to who shows it
    summary === '' ? '' : element('description', htmlText(summary)),
    timeOf(event),
    dataOf(event),
    geometryOf(places.map((place) => place.record)),
    '</Placemark>\n',
  ].join('');
}

function timeOf({ record }: NamedEvent): string {
  const written = writtenWhen(record.when);
  if (written === null) return '';
  const { start, end, isDate } = written;
  if (isDate) return start === null ? '' : `<TimeStamp>\n${element('when', start)}</TimeStamp>\n`;
  const [begin, last] = [start === null ? '' : element('begin', start), end === null ? '' : element('end', end)];
  return `<TimeSpan>\n${begin}${last}</TimeSpan>\n`;
}

function dataOf({ record, shortTitle, category, places, actors, tags, sources }: NamedEvent): string {
  const said: readonly (readonly [string, string])[] = [
    ['id', record.id],
    ['shortTitle', shortTitle],
    ['edtf', record.when.edtf],
    ['timeZone', record.timeZone ?? ''],
    ...namesMappedFirst(places).map((name) => ['place', name] as const),
    ['category', record.category === unnamed.id ? '' : category],
    ['status', record.status ?? ''],
    ['certainty', record.certainty ?? ''],
    ['importance', String(record.importance)],
    ['actors', listCell(actors)],
    ['tags', listCell(tags)],
    ['sources', sources.map(sourceText).join('; ')],
  ];
  const data = said
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<Data name="${name}">${element('value', value).trimEnd()}</Data>\n`);
  return `<ExtendedData>\n${data.join('')}</ExtendedData>\n`;
}

/** `The order (https://example.org/order)`. */
function sourceText({ title, url }: Source): string {
  return url === undefined ? listCell([title]) : `${listCell([title])} (${url})`;
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>\n`;
}

function geometryOf(places: readonly Place[]): string {
  const shapes = places.flatMap(shapesOf);
  return shapes.length < 2 ? (shapes[0] ?? '') : `<MultiGeometry>\n${shapes.join('')}</MultiGeometry>\n`;
}

function shapesOf({ coordinates, geometry }: Place): readonly string[] {
  switch (geometry?.type) {
    case 'LineString':
      return [line(geometry.coordinates)];
    case 'MultiLineString':
      return geometry.coordinates.map(line);
    case 'Polygon':
      return [polygon(geometry.coordinates)];
    case 'MultiPolygon':
      return geometry.coordinates.map(polygon);
    case undefined:
      return coordinates === undefined ? [] : [`<Point>\n${positions([[coordinates.lng, coordinates.lat]])}</Point>\n`];
  }
}

function line(points: readonly Position[]): string {
  return `<LineString>\n${positions(points)}</LineString>\n`;
}

function polygon([outer = [], ...inner]: readonly (readonly Position[])[]): string {
  const ring = (name: string, points: readonly Position[]): string =>
    `<${name}><LinearRing>\n${positions(points)}</LinearRing></${name}>\n`;
  const holes = inner.map((points) => ring('innerBoundaryIs', points)).join('');
  return `<Polygon>\n${ring('outerBoundaryIs', outer)}${holes}</Polygon>\n`;
}

function positions(points: readonly Position[]): string {
  return `<coordinates>${points.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>\n`;
}
