import type * as z from 'zod';
import type { Indicator } from '../../shared/dataset.ts';
import type { DatasetContext } from './dataset-context.ts';
import type { indicatorSchema } from './dataset-schema-figures.ts';
import { keepKnown } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

export function normaliseIndicator(
  raw: z.infer<typeof indicatorSchema>,
  report: RecordReport,
  { sources, units }: DatasetContext,
): Indicator {
  const points = (raw.points ?? []).map((point, index) => ({
    ...point,
    when: readDate(point.when, report, ['points', index, 'when']),
    sources: keepKnown(point.sources, sources, report, ['points', index, 'sources']),
  }));
  return { ...raw, unit: units.use(raw.unit, report, ['unit']), scope: raw.scope ?? '', points };
}
