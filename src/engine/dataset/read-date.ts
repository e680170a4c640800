import type { When } from '../../shared/when.ts';
import { parseWhen, undatedWhen } from '../dates/edtf.ts';
import type { PathKey } from './json-path.ts';
import type { RecordReport } from './record-report.ts';

/**
 * The date at `keys` in a record. One that cannot be read keeps its text and counts as undated: it is shown, never
 * dropped.
 */
export function readDate(edtf: string, report: RecordReport, keys: readonly PathKey[]): When {
  const read = parseWhen(edtf);
  if (read.ok) return read.value;
  for (const problem of read.problems) report.warn(keys, problem.message);
  return undatedWhen(edtf);
}
