import * as z from 'zod';
import { edtfSchema, idSchema, lineSchema, textSchema, urlSchema, wordSchema } from './dataset-schema-values.ts';

export const sourceSchema = z
  .strictObject({
    id: idSchema,
    title: lineSchema,
    publisher: lineSchema.exactOptional(),
    url: urlSchema.exactOptional(),
    date: edtfSchema.exactOptional(),
    kind: wordSchema.exactOptional(),
    readAs: wordSchema.exactOptional().meta({ description: 'How much of it was read: full, excerpt …' }),
    note: textSchema.exactOptional(),
  })
  .meta({ id: 'Source', description: 'A work that says something.' });

export const termSchema = z
  .strictObject({ id: idSchema, name: textSchema })
  .meta({ id: 'Term', description: 'A word of the dataset with its names.' });
