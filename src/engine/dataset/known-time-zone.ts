import { isTimeZone } from '../dates/time-zone.ts';
import type { PathKey } from './json-path.ts';
import type { RecordReport } from './record-report.ts';
import { shorten } from './shorten.ts';

/** The field with a time zone that this machine knows; what it does not know is told and left out. */
export function knownTimeZone(
  name: string | undefined,
  report: RecordReport,
  path: readonly PathKey[],
): { readonly timeZone?: string } {
  if (name === undefined) return {};
  if (isTimeZone(name)) return { timeZone: name };
  report.warn(path, { key: 'problem.timeZone', values: { text: shorten(name) } });
  return {};
}
