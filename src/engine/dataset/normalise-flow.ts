import type * as z from 'zod';
import type { Flow } from '../../shared/dataset.ts';
import type { DatasetContext } from './dataset-context.ts';
import type { flowSchema } from './dataset-schema-figures.ts';
import { keepKnown, unknownId } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** Null where one of its ends is not in the file. */
export function normaliseFlow(
  raw: z.infer<typeof flowSchema>,
  report: RecordReport,
  context: DatasetContext,
): Flow | null {
  const { places, sources, commodities, units } = context;
  const lost = (['from', 'to'] as const).filter((end) => !places.has(raw[end]));
  for (const end of lost) report.error([end], unknownId(raw[end]));
  if (lost.length > 0) return null;
  return {
    ...raw,
    via: keepKnown(raw.via, places, report, ['via']),
    commodity: commodities.use(raw.commodity, report, ['commodity']),
    when: readDate(raw.when, report, ['when']),
    ...(raw.unit === undefined ? {} : { unit: units.use(raw.unit, report, ['unit']) }),
    sources: keepKnown(raw.sources, sources, report, ['sources']),
  };
}
