import * as z from 'zod';
import { credibilities, reliabilities } from '../../shared/grade.ts';
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
    reliability: z
      .enum(reliabilities, 'problem.grade')
      .exactOptional()
      .meta({ description: 'How far it can be relied on: A (completely) to E (not at all), F (cannot be judged).' }),
    credibility: z
      .literal(credibilities, 'problem.grade')
      .exactOptional()
      .meta({ description: 'How credible what it says is: 1 (confirmed) to 5 (improbable), 6 (cannot be judged).' }),
    note: textSchema.exactOptional(),
  })
  .meta({ id: 'Source', description: 'A work that says something.' });

export const termSchema = z
  .strictObject({ id: idSchema, name: textSchema })
  .meta({ id: 'Term', description: 'A word of the dataset with its names.' });
