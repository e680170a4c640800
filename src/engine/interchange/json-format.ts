import type { JsonFormat } from './interchange-format.ts';
import { asObject } from './json-values.ts';
import { listWithin, recordsOf } from './list-within.ts';
import { isAcledRecord } from './read-acled.ts';
import { isSimileJson } from './read-simile.ts';
import { isStoryMapJs, isTimelineJs } from './read-timelinejs.ts';
import { isLinkedPlaces } from './read-linked-places.ts';

const geoJsonTypes = new Set([
  'FeatureCollection',
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Of which format a JSON value is, by what it holds; null: of none of others. */
export function formatOfJson(value: unknown): JsonFormat | null {
  if (recordsOf(value).slice(0, 20).some(isAcledRecord)) return 'acled';
  if (isRecordList(value)) return 'json-records';
  if (asObject(value)?.['type'] === 'umap') return 'umap';
  const root = asObject(value);
  if (root === null || 'format' in root) return null;
  if (geoJsonTypes.has(String(root['type']))) return isLinkedPlaces(root) ? 'linked-places' : 'geojson';
  if (isStoryMapJs(root)) return 'storymapjs';
  if (isTimelineJs(root)) return 'timelinejs-json';
  if (isSimileJson(root)) return 'simile-json';
  return isRecordList(listWithin(root)) ? 'json-records' : null;
}

/** A list of records of fields, as programs give the rows of a table. */
function isRecordList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.slice(0, 20).some((each) => asObject(each) !== null);
}
