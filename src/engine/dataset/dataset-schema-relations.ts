import * as z from 'zod';
import { edtfSchema, idSchema, idsSchema, referenceSchema, textSchema, wordSchema } from './dataset-schema-values.ts';

export const relationSchema = z
  .strictObject({
    id: idSchema,
    subject: referenceSchema,
    predicate: wordSchema.meta({ description: 'causes, follows, part-of … in a word of the dataset.' }),
    object: referenceSchema,
    when: edtfSchema.exactOptional().meta({ description: 'When it held. Absent: nobody says.' }),
    note: textSchema.exactOptional(),
    sources: idsSchema.exactOptional().meta({ description: 'Ids of the sources that say so.' }),
  })
  .meta({ id: 'Relation', description: 'What one record has to do with another: subject, predicate, object.' });

export const noteSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema,
    about: z
      .array(referenceSchema)
      .exactOptional()
      .meta({ description: 'What it remarks on. Absent: the dataset as a whole.' }),
    written: edtfSchema.exactOptional().meta({ description: 'When the note was written.' }),
  })
  .meta({ id: 'Note', description: 'A remark of those who work on the dataset.' });
