import type * as z from 'zod';
import type { Era } from '../../shared/dataset.ts';
import { parseWhen } from '../dates/edtf.ts';
import type { eraSchema } from './dataset-schema-eras.ts';
import { keepKnown, type KnownIds } from './known-ids.ts';
import type { RecordReport } from './record-report.ts';

/** Null where its date cannot be read: a stretch of time without a date is none. */
export function normaliseEra(raw: z.infer<typeof eraSchema>, report: RecordReport, sources: KnownIds): Era | null {
  const when = parseWhen(raw.when);
  if (!when.ok) {
    for (const { message } of when.problems) report.error(['when'], message);
    return null;
  }
  return { ...raw, when: when.value, sources: keepKnown(raw.sources, sources, report, ['sources']) };
}
