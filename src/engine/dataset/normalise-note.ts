import type * as z from 'zod';
import type { Note } from '../../shared/dataset.ts';
import type { noteSchema } from './dataset-schema-relations.ts';
import { keepKnown, type KnownIds } from './known-ids.ts';
import { readDate } from './read-date.ts';
import type { RecordReport } from './record-report.ts';

/** A remark on what is not in the file becomes one on the dataset as a whole: nobody's words are left out. */
export function normaliseNote(raw: z.infer<typeof noteSchema>, report: RecordReport, references: KnownIds): Note {
  const { written, ...rest } = raw;
  return {
    ...rest,
    about: keepKnown(raw.about, references, report, ['about']),
    ...(written === undefined ? {} : { written: readDate(written, report, ['written']) }),
  };
}
