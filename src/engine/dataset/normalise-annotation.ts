import type * as z from 'zod';
import type { Annotation } from '../../shared/dataset.ts';
import type { annotationSchema } from './dataset-schema-annotations.ts';
import { annotationFaults } from './annotation-faults.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** One whose date cannot be read, or that says none, stands on no timeline; its words are kept all the same. */
export function normaliseAnnotation(raw: z.infer<typeof annotationSchema>, report: RecordReport): Annotation {
  const { when, ...rest } = raw;
  for (const { field, message } of annotationFaults(raw)) report.warn([field], message);
  return when === undefined ? rest : { ...rest, when: readDate(when, report, ['when']) };
}
