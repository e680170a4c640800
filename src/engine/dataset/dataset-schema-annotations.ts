import * as z from 'zod';
import { edtfSchema, idSchema, textSchema } from './dataset-schema-values.ts';

export const annotationSchema = z
  .strictObject({
    id: idSchema,
    text: textSchema,
    when: edtfSchema.exactOptional().meta({
      description: 'Where it stands on the timeline: a moment, or a stretch of time. Absent: not there.',
    }),
    point: z
      .strictObject({
        lng: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
        lat: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
      })
      .exactOptional()
      .meta({ description: 'Where it points to on the map. Absent: not there.' }),
    radiusKm: z
      .number()
      .positive()
      .max(10_000)
      .exactOptional()
      .meta({ description: 'Of the circle around its point; absent: an arrow points there.' }),
  })
  .meta({ id: 'Annotation', description: 'Words that an author of the dataset writes on timeline and map.' });
