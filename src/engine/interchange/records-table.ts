import { failure, success, type Result } from '../../shared/problem.ts';
import { parseJson } from '../dataset/parse-json.ts';
import { mostColumns } from '../import/detect-table.ts';
import type { Onward } from './decode-foreign.ts';
import { chooseFields, type FieldChoice } from './field-choice.ts';
import { asList, asObject, asText, type JsonObject } from './json-values.ts';
import { jsonLines } from './read-json-lines.ts';
import { mostUnpacked } from './read-zip-entry.ts';
import { positionWithin } from './record-position.ts';

/**
 * The records of JSON lines, or of a list in JSON, as a table: the names of all fields, then a row for each record. What is
 * none is a row of empty cells, so that the rows have the numbers of the records. Fails where the list is no JSON, where
 * there is no record, and where the table would be too large.
 */
export async function recordsTable(text: string, fileName: string, onward: Onward): Promise<Result<string>> {
  const found = recordsOf(text);
  if (!found.ok) return found;
  const records = found.value.filter((record) => record !== null);
  if (records.length === 0) return failure('problem.tableWithoutRows', { fileName });
  const fields = chooseFields(records);
  const columns = new Set<string>();
  for (const record of records) for (const name of cellsOf(record, fields).keys()) columns.add(name);
  const names = [...columns].slice(0, mostColumns);
  const lines = [names.map(quoted).join(',')];
  let written = 0;
  for (const [index, record] of found.value.entries()) {
    await onward(index / found.value.length);
    const cells = record === null ? new Map<string, string>() : cellsOf(record, fields);
    const line = names.map((name) => quoted(cells.get(name) ?? '')).join(',');
    written += line.length;
    if (written > mostUnpacked) return failure('problem.zipTooLarge', { limit: mostUnpacked / 1e6 });
    lines.push(line);
  }
  return success(`${lines.join('\n')}\n`);
}

/** Null for each that is no record. */
function recordsOf(text: string): Result<readonly (JsonObject | null)[]> {
  if (!text.trimStart().startsWith('[')) return success(jsonLines(text).map(({ record }) => record));
  const json = parseJson(text);
  return json.ok ? success(asList(json.value).map(asObject)) : json;
}

/** What a record says by the names of its columns; a position that a record within tells has columns of its own. */
function cellsOf(record: JsonObject, fields: FieldChoice): ReadonlyMap<string, string> {
  const within = positionWithin(record);
  const own = within?.rest ?? record;
  const point = within === null ? {} : { lat: within.lat, lng: within.lng };
  const place = within === null || within.name === '' ? {} : { place: within.name };
  // what the record itself says under such a name stays
  const values = Object.entries({ ...own, ...point, ...place, ...own });
  return new Map(values.map(([name, value]) => [name, cellText(name, value, fields)]));
}

/** Numbers that count from 1970 become dates, as no table would have them; lists are parted as in cells. */
function cellText(name: string, value: unknown, { start, end }: FieldChoice): string {
  const time = [start, end].find((field) => field?.name === name) ?? null;
  if (time !== null && typeof value === 'number') return time.read(value);
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.map(asText).join('; ');
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : asText(value);
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
