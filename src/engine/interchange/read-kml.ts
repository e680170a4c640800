import type { Onward } from './decode-foreign.ts';
import type { Position } from '../../shared/dataset.ts';
import { parseWhen } from '../dates/edtf.ts';
import type { Result } from '../../shared/problem.ts';
import type { ForeignRecords, FoundEvent } from './foreign-records.ts';
import type { JsonObject } from './json-values.ts';
import { globePosition, shapesOf, type FoundShape } from './plain-geometry.ts';
import { shapeOfLines } from './plain-lines.ts';
import { chooseFields } from './field-choice.ts';
import { firstLine, timeOf } from './field-event.ts';
import { ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import { createPlainTimeReader } from './plain-time.ts';
import { intervalText } from './span-text.ts';
import { childOf, childrenOf, eachElement, textOf, type XmlNode, type XmlParent } from './xml-tree.ts';

const wanted = new Set(
  'Placemark name TimeStamp TimeSpan NetworkLink GroundOverlay PhotoOverlay ScreenOverlay'.split(' '),
);
const mostLines = 60;
const readTime = createPlainTimeReader([]);

/**
 * KML 2: a placemark is an event, with the time of its TimeStamp, its TimeSpan or its track, else of a field among what a
 * program keeps with it, as maps have that were made of tables; the folder that it lies in is its category. Links to other files are not followed. Source: developers.google.com/kml/documentation/time.
 */
export async function readKml(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  /** Names of what lies around placemarks. */
  const names = new WeakMap<XmlParent, string>();
  /** Their times: those of all in them that have none. */
  const times = new WeakMap<XmlParent, string>();
  const found: (FoundPlacemark & { readonly around: string })[] = [];
  let others = 0;
  const take = (element: XmlNode, path: readonly XmlParent[]): void => {
    const parent = path.at(-1);
    if (element.name === 'name') {
      if (parent?.name === 'Document') into.title = plainText(element.text);
      if (parent !== undefined) names.set(parent, plainText(element.text));
    } else if (element.name === 'Placemark') {
      const folder = path.findLast(({ name }) => name === 'Folder');
      const category = folder === undefined ? '' : (names.get(folder) ?? '');
      const timed = path.findLast((parent) => times.has(parent));
      const around = timed === undefined ? '' : (times.get(timed) ?? '');
      found.push({ ...foundPlacemark(element, category, `Placemark[${found.length}]`, into), around });
    } else if (element.name === 'TimeStamp' || element.name === 'TimeSpan') {
      if (parent !== undefined) times.set(parent, timeOfPart(element));
    } else {
      others++;
    }
  };
  const walked = await eachElement(text, wanted, take, onward);
  const fields = chooseFields(found.map(({ data }) => data));
  for (const { event, data, around } of found)
    into.addEvent({ ...event, when: event.when || timeOf(data, fields) || around });
  if (others > 0) into.warn('', { key: 'problem.linksNotFollowed', values: { count: others } });
  return walked;
}

interface FoundPlacemark {
  readonly event: FoundEvent;
  /** What a program keeps with it. */
  readonly data: JsonObject;
}

function foundPlacemark(placemark: XmlNode, folder: string, origin: string, into: ForeignRecords): FoundPlacemark {
  const faults = { left: 0 };
  const found = shapesOfKml(placemark, faults, origin, into);
  if (faults.left > 0) into.warn(origin, { key: 'problem.shapesLeftOut', values: { count: faults.left } });
  const name = plainText(textOf(placemark, 'name'));
  // as Chronotope writes them: TimeSpan has fewer words for the same, and shapes have no names
  const [edtf = ''] = dataOf(placemark, 'edtf');
  const names = dataOf(placemark, 'place');
  const summary = plainText(textOf(placemark, 'description') || textOf(placemark, 'Snippet'));
  const own = ownWords({
    all: (each) => dataOf(placemark, each).flatMap((text) => (listed.has(each) ? text.split('; ') : [text])),
    sources: dataOf(placemark, 'sources').flatMap((text) => text.split('; ').map(sourceOf)),
  });
  const extended = extendedData(placemark);
  const event = {
    origin,
    id: placemark.attributes['id'] ?? dataOf(placemark, 'id')[0] ?? '',
    title: own === null ? name || firstLine(summary) : textOf(placemark, 'name'),
    summary:
      own === null
        ? [summary, plainText(textOf(placemark, 'address')), extendedLines(extended, summary)]
            .filter((part) => part !== '')
            .join('\n\n')
        : summary,
    when: parseWhen(edtf).ok ? edtf : ownTime(placemark) || found.when,
    places:
      names.length > 0 && names.length >= found.shapes.length
        ? names.map((each, at) => into.place({ origin, name: each, shape: found.shapes[at] ?? null }))
        : found.shapes.map((shape) => into.place({ origin, name: '', shape })),
    category: folder || (dataOf(placemark, 'category')[0] ?? ''),
    links: [childOf(placemark, 'link')?.attributes['href'] ?? ''],
    ...own,
  };
  return { event, data: own === null ? Object.fromEntries(extended) : {} };
}

/** What Chronotope writes as one text of several names. */
const listed: ReadonlySet<string> = new Set(['actors', 'tags']);

/** `The order (https://example.org/order)`. */
function sourceOf(text: string): { readonly title: string; readonly url: string } {
  const [, title = text, url = ''] = /^(.*) \((https?:\/\/\S+)\)$/s.exec(text) ?? [];
  return { title, url };
}

/** Either bound of a span may be missing: it is open. Folders lend their times to what lies in them. */
function ownTime(feature: XmlNode): string {
  const [stamp, span] = [childOf(feature, 'TimeStamp'), childOf(feature, 'TimeSpan')];
  return (stamp === null ? '' : timeOfPart(stamp)) || (span === null ? '' : timeOfPart(span));
}

/** Of a `TimeStamp` or a `TimeSpan`. */
function timeOfPart(span: XmlNode): string {
  const stamp = textOf(span, 'when');
  if (stamp !== '') return readTime(stamp);
  return intervalText(readTime(textOf(span, 'begin')), readTime(textOf(span, 'end')), '..');
}

/** All values of this name that a program keeps with a placemark. */
function dataOf(placemark: XmlNode, name: string): readonly string[] {
  return childrenOf(childOf(placemark, 'ExtendedData'), 'Data')
    .filter(({ attributes }) => attributes['name'] === name)
    .map((data) => textOf(data, 'value'));
}

/** What a program keeps with a placemark, by the names of its fields. */
function extendedData(placemark: XmlNode): readonly (readonly [string, string])[] {
  const extended = childOf(placemark, 'ExtendedData');
  const simple = childrenOf(extended, 'SchemaData').flatMap((data) => childrenOf(data, 'SimpleData'));
  return [
    ...childrenOf(extended, 'Data').map(
      (data) => [textOf(data, 'displayName') || (data.attributes['name'] ?? ''), textOf(data, 'value')] as const,
    ),
    ...simple.map((data) => [data.attributes['name'] ?? '', data.text] as const),
  ];
}

/** A line each, but for those that the description has already, as in maps of Google. */
function extendedLines(data: readonly (readonly [string, string])[], summary: string): string {
  const told = new Set(summary.split('\n').map((line) => line.trim()));
  return data
    .slice(0, mostLines)
    .map(([name, value]) => `${name}: ${plainText(value)}`)
    .filter((line) => !told.has(line.trim()))
    .join('\n');
}

function shapesOfKml(
  node: XmlNode,
  faults: { left: number },
  origin: string,
  into: ForeignRecords,
): { readonly shapes: readonly FoundShape[]; readonly when: string } {
  const tracks = tracksOf(node);
  const geometry = { type: 'GeometryCollection', geometries: geometriesOf(node) };
  const plain = shapesOf(geometry, faults);
  if (tracks.length === 0) return { shapes: plain, when: '' };
  const times = tracks
    .flatMap((track) => childrenOf(track, 'when').map(({ text }) => text.trim()))
    .filter((text) => text !== '');
  const lines = tracks.map((track) =>
    childrenOf(track, 'coord').flatMap(({ text }) => positionOf(text.trim().split(/\s+/), faults)),
  );
  const line = shapeOfLines(lines, origin, into);
  return {
    shapes: line === null ? plain : [...plain, line],
    when: intervalText(readTime(times[0]), readTime(times.at(-1)), '..'),
  };
}

/** Right within, and within the kinds of collections. */
function tracksOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => {
    if (child.name === 'Track') return [child];
    return child.name === 'MultiTrack' || child.name === 'MultiGeometry' ? tracksOf(child) : [];
  });
}

/** As GeoJSON has them. */
function geometriesOf(node: XmlNode): readonly object[] {
  return node.children.flatMap((child): readonly object[] => {
    switch (child.name) {
      case 'Point':
        return [{ type: 'Point', coordinates: coordinatesOf(child)[0] }];
      case 'LineString':
        return [{ type: 'LineString', coordinates: coordinatesOf(child) }];
      case 'LinearRing':
        return [{ type: 'Polygon', coordinates: [coordinatesOf(child)] }];
      case 'Polygon': {
        const boundaries = [...childrenOf(child, 'outerBoundaryIs'), ...childrenOf(child, 'innerBoundaryIs')];
        const rings = boundaries.map((boundary) => childOf(boundary, 'LinearRing'));
        return [{ type: 'Polygon', coordinates: rings.map((ring) => (ring === null ? [] : coordinatesOf(ring))) }];
      }
      case 'MultiGeometry':
        return geometriesOf(child);
      default:
        return [];
    }
  });
}

/** "lng,lat,altitude lng,lat"; a blank behind a comma is a common slip. */
function coordinatesOf(node: XmlNode): readonly (readonly number[])[] {
  const text = textOf(node, 'coordinates').split(/\s+/).join(' ').replaceAll(', ', ',').replaceAll(' ,', ',');
  return text === '' ? [] : text.split(' ').map((tuple) => tuple.split(',').slice(0, 2).map(numberOf));
}

/** An empty coordinate is none, not 0. */
function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}

function positionOf([lng = '', lat = '']: readonly string[], faults: { left: number }): readonly Position[] {
  const position = lng === '' || lat === '' ? null : globePosition(Number(lng), Number(lat));
  if (position === null) faults.left++;
  return position === null ? [] : [position];
}
