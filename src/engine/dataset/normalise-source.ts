import type * as z from 'zod';
import type { Source } from '../../shared/dataset.ts';
import type { sourceSchema } from './dataset-schema-sources.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

export function normaliseSource(raw: z.infer<typeof sourceSchema>, report: RecordReport): Source {
  const { date, ...rest } = raw;
  return date === undefined ? rest : { ...rest, date: readDate(date, report, ['date']) };
}
