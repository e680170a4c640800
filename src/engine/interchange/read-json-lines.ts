import { success, type Result } from '../../shared/problem.ts';
import { nestsDeeperThan } from '../dataset/json-depth.ts';
import type { Onward } from './decode-foreign.ts';
import type { ForeignRecords } from './foreign-records.ts';
import { lineOrigin } from './line-origin.ts';
import { asObject, type JsonObject } from './json-values.ts';
import { readGeoJson } from './read-geojson.ts';
import { isLinkedPlaces, readLinkedPlaces } from './read-linked-places.ts';
import { readPlainRecords } from './read-plain-records.ts';

const deepest = 100;
/** Before each record of a GeoJSON text sequence (RFC 8142). */
export const recordSeparator = '\u001E';

/** JSON lines: a record in each, features of GeoJSON or Linked Places, or fields of any names. A line that is no JSON is told. */
export async function readJsonLines(text: string, into: ForeignRecords, onward: Onward): Promise<Result<null>> {
  const records: JsonObject[] = [];
  const lines: number[] = [];
  for (const { line, record } of jsonLines(text)) {
    if (record === null) into.reject(lineOrigin(line), { key: 'problem.notRecord' });
    else {
      records.push(record);
      lines.push(line);
    }
  }
  const isFeatures = records.some((record) => record['type'] === 'Feature');
  const collection: JsonObject = { type: 'FeatureCollection', features: records };
  if (!isFeatures) await readPlainRecords(records, into, onward, (index) => lineOrigin(lines[index] ?? 0));
  else await (isLinkedPlaces(collection) ? readLinkedPlaces : readGeoJson)(collection, into, onward);
  return success(null);
}

/** The lines that are not blank, by their numbers from 1; null: it is no record. */
export function jsonLines(text: string): readonly { readonly line: number; readonly record: JsonObject | null }[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    return [{ line: index + 1, record: recordOf(line.replace(recordSeparator, '')) }];
  });
}

function recordOf(line: string): JsonObject | null {
  if (nestsDeeperThan(deepest, line)) return null;
  try {
    return asObject(JSON.parse(line));
  } catch {
    return null;
  }
}
