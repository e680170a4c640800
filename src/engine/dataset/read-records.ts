import type * as z from 'zod';
import { jsonPath } from './json-path.ts';
import { jsonKind } from './json-kind.ts';
import type { ProblemList } from './problem-list.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';
import { validateRecord } from './validate-record.ts';

/**
 * The records of one list of the file, in its order: each is validated by itself, then normalised. `normalise` tells why
 * and answers null where a record cannot be kept. Of two records with one id, the second is left out. `onward` is awaited
 * before each record.
 */
export async function readRecords<Raw extends { readonly id: string }, T>(
  list: { readonly name: string; readonly value: unknown },
  schema: z.ZodType<Raw>,
  problems: ProblemList,
  normalise: (raw: Raw, report: RecordReport) => T | null,
  onward: () => Promise<void>,
): Promise<readonly T[]> {
  if (list.value === undefined || list.value === null) return [];
  if (!Array.isArray(list.value)) {
    const values = { expected: 'list', found: jsonKind(list.value) };
    problems.error(list.name, { key: 'problem.expected', values });
    return [];
  }
  const seen = new Set<string>();
  const records: T[] = [];
  for (const [index, input] of list.value.entries()) {
    await onward();
    const valid = validateRecord(schema, input, jsonPath(list.name, [index]), problems);
    if (valid === null) continue;
    const { value, report } = valid;
    const record = seen.has(value.id) ? tellDuplicate(value.id, report) : normalise(value, report);
    if (record === null) problems.reject();
    else records.push(record);
    seen.add(value.id);
  }
  return records;
}

function tellDuplicate(id: string, report: RecordReport): null {
  report.error(['id'], { key: 'problem.duplicateId', values: { id: shorten(id) } });
  return null;
}
