import * as z from 'zod';
import { idSchema, idsSchema, textSchema } from './dataset-schema-values.ts';
import { viewSchema } from './dataset-schema-views.ts';

const stepSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Its own within the story.' }),
    name: textSchema.exactOptional().meta({ description: 'Short, for the line of steps. Absent: the title.' }),
    title: textSchema.exactOptional().meta({ description: 'Absent: that of the first event of the selection.' }),
    text: textSchema.exactOptional(),
    notes: textSchema.exactOptional().meta({ description: 'For the person who presents.' }),
    minutes: z.number().positive().max(600).exactOptional().meta({ description: 'How long it is meant to take.' }),
    isHidden: z.boolean().exactOptional().meta({ description: 'Kept, and left out when the story is told.' }),
    sources: idsSchema.exactOptional().meta({ description: 'Ids of the sources that its words rest on.' }),
    view: viewSchema.omit({ id: true, name: true }).exactOptional(),
  })
  .meta({ id: 'StoryStep', description: 'A view with words.' });

export const storySchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    steps: z.array(stepSchema).min(1),
  })
  .meta({ id: 'Story', description: 'Steps through the dataset, in the order in which they are told.' });
