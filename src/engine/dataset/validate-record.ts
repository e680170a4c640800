import type * as z from 'zod';
import { jsonPath, type PathKey } from './json-path.ts';
import { messageOfIssue } from './message-of-issue.ts';
import type { ProblemList } from './problem-list.ts';
import { RecordReport } from './record-report.ts';
import { removeFaults, valueAt, type KeptEntries } from './remove-faults.ts';

type Issues = readonly z.core.$ZodIssue[];

interface ValidRecord<T> {
  readonly value: T;
  readonly report: RecordReport;
}

/**
 * `input` as the schema has it; null where it cannot be.
 * What is wrong inside is left out, as little as possible, and told as a warning: a field, an entry of a list, an
 * unknown name. Where that leaves a record without what it needs, the whole record is left out, and the same faults are
 * errors. A null stands for "not there".
 */
export function validateRecord<T>(
  schema: z.ZodType<T>,
  input: unknown,
  path: string,
  problems: ProblemList,
): ValidRecord<T> | null {
  const kept: KeptEntries = new Map();
  const first = schema.safeParse(input);
  if (first.success) return { value: first.data, report: new RecordReport(path, problems, input, kept) };
  const { issues } = first.error;
  const record: unknown = structuredClone(input);
  const repaired = repair(schema, record, issues, kept);
  tellFaults(issues, input, path, repaired === null, problems);
  return repaired === null ? null : { value: repaired.value, report: new RecordReport(path, problems, record, kept) };
}

/** Leaves out of `record` what is wrong until the rest is right; null where nothing would be left. */
function repair<T>(schema: z.ZodType<T>, record: unknown, found: Issues, kept: KeptEntries): { value: T } | null {
  let issues = found;
  while (removeFaults(record, issues, kept)) {
    const next = schema.safeParse(record);
    if (next.success) return { value: next.data };
    issues = next.error.issues;
  }
  return null;
}

function tellFaults(issues: Issues, input: unknown, path: string, rejected: boolean, problems: ProblemList): void {
  for (const issue of issues) {
    const keys = issue.path as readonly PathKey[];
    const value = valueAt(input, keys);
    if (value === null && !rejected) continue;
    const message = messageOfIssue(issue, value);
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const places = names.length > 0 ? names.map((name) => [...keys, name]) : [keys];
    for (const place of places) {
      if (rejected) problems.error(jsonPath(path, place), message);
      else problems.warn(jsonPath(path, place), message);
    }
  }
  if (rejected) problems.reject();
}
