import * as z from 'zod';
import { edtfSchema, idSchema, idsSchema, textSchema } from './dataset-schema-values.ts';

const timeExtentSchema = z
  .strictObject({ from: edtfSchema, to: edtfSchema })
  .meta({ id: 'TimeExtent', description: 'From the first instant of `from` to the last instant of `to`.' });

const mapExtentSchema = z
  .strictObject({
    west: z.number().min(-180).max(180).meta({ description: 'Below 180.' }),
    south: z.number().min(-90).max(90),
    east: z.number().min(-180).max(540).meta({ description: 'East of `west`, by 360 at most; may pass 180.' }),
    north: z.number().min(-90).max(90),
  })
  .meta({ id: 'MapExtent', description: 'Degrees, WGS 84.' });

const figureLaneSchema = z
  .strictObject({
    title: textSchema,
    rows: z.array(z.strictObject({ indicator: idSchema, name: textSchema })),
  })
  .meta({ id: 'FigureLane', description: 'Indicators drawn under the events on the timeline, a row for each.' });

export const viewSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'The view “opening” is the one that a person sees first.' }),
    timeExtent: timeExtentSchema.exactOptional(),
    mapExtent: mapExtentSchema.exactOptional(),
    brush: timeExtentSchema.exactOptional(),
    selection: idsSchema.exactOptional().meta({ description: 'Ids of events.' }),
    figures: figureLaneSchema.exactOptional(),
  })
  .meta({ id: 'View', description: 'What a person looks at.' });
