import type * as z from 'zod';
import type { Annotation } from '../../shared/dataset.ts';
import type { annotationSchema } from './dataset-schema-annotations.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** One whose date cannot be read stands on no timeline; its words are kept all the same. */
export function normaliseAnnotation(raw: z.infer<typeof annotationSchema>, report: RecordReport): Annotation {
  const { when, ...rest } = raw;
  return when === undefined ? rest : { ...rest, when: readDate(when, report, ['when']) };
}
