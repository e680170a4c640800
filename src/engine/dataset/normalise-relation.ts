import type * as z from 'zod';
import type { Relation } from '../../shared/dataset.ts';
import type { relationSchema } from './dataset-schema-relations.ts';
import { keepKnown, unknownId, type KnownIds } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** Null where one of its ends is not in the file. */
export function normaliseRelation(
  raw: z.infer<typeof relationSchema>,
  report: RecordReport,
  references: KnownIds,
  sources: KnownIds,
): Relation | null {
  const lost = (['subject', 'object'] as const).filter((end) => !references.has(raw[end]));
  for (const end of lost) report.error([end], unknownId(raw[end]));
  if (lost.length > 0) return null;
  const { when, ...rest } = raw;
  return {
    ...rest,
    ...(when === undefined ? {} : { when: readDate(when, report, ['when']) }),
    sources: keepKnown(raw.sources, sources, report, ['sources']),
  };
}
