import * as z from 'zod';
import { edtfSchema, idSchema, idsSchema, lineSchema, textSchema, wordSchema } from './dataset-schema-values.ts';

export const flowSchema = z
  .strictObject({
    id: idSchema,
    from: idSchema.meta({ description: 'Id of a place.' }),
    to: idSchema.meta({ description: 'Id of a place.' }),
    via: idsSchema.exactOptional(),
    commodity: idSchema,
    when: edtfSchema,
    value: z.number().exactOptional().meta({ description: 'Absent: nobody published a figure.' }),
    unit: idSchema.exactOptional(),
    kind: wordSchema.meta({ description: 'measured, computed, proxy, contract, started, planned …' }),
    label: textSchema,
    certainty: wordSchema.exactOptional(),
    sources: idsSchema.exactOptional(),
    note: textSchema.exactOptional(),
  })
  .meta({ id: 'Flow', description: 'Something that moves from one place to another.' });

const indicatorPointSchema = z
  .strictObject({
    when: edtfSchema,
    value: z.number(),
    qualifier: textSchema.exactOptional().meta({ description: 'Edition, estimate, country …' }),
    sources: idsSchema.exactOptional(),
    note: textSchema.exactOptional(),
  })
  .meta({ id: 'IndicatorPoint' });

export const indicatorSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    unit: idSchema,
    scope: lineSchema.exactOptional().meta({ description: 'Id of a place, or a word such as world.' }),
    note: textSchema.exactOptional(),
    points: z.array(indicatorPointSchema).exactOptional(),
  })
  .meta({ id: 'Indicator', description: 'A figure over time.' });
