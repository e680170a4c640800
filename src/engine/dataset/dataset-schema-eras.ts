import * as z from 'zod';
import { edtfSchema, idSchema, idsSchema, textSchema } from './dataset-schema-values.ts';

export const eraSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    when: edtfSchema.meta({ description: 'From its first to its last day: 2025-10-21/.. where it goes on.' }),
    sources: idsSchema.exactOptional().meta({ description: 'Ids of the sources that give its dates.' }),
  })
  .meta({ id: 'Era', description: 'A named stretch of time that stands behind the events, such as a term of office.' });
