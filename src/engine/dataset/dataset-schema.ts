import * as z from 'zod';
import { annotationSchema } from './dataset-schema-annotations.ts';
import { eraSchema } from './dataset-schema-eras.ts';
import { claimSchema, eventSchema } from './dataset-schema-events.ts';
import { flowSchema, indicatorSchema } from './dataset-schema-figures.ts';
import { noteSchema, relationSchema } from './dataset-schema-relations.ts';
import { actorSchema, placeSchema } from './dataset-schema-places.ts';
import { storySchema } from './dataset-schema-stories.ts';
import { sourceSchema, termSchema } from './dataset-schema-sources.ts';
import { edtfSchema, idSchema, lineSchema, textSchema } from './dataset-schema-values.ts';
import { viewSchema } from './dataset-schema-views.ts';

export const datasetFormat = 'chronotope-dataset';
export const datasetVersion = 1;

/** Said of the file itself. */
const about = {
  $schema: lineSchema.exactOptional(),
  format: z.literal(datasetFormat),
  version: z.literal(datasetVersion),
  id: idSchema.exactOptional(),
  title: textSchema,
  subject: textSchema.exactOptional(),
  compiled: edtfSchema.exactOptional().meta({ description: 'When the dataset was compiled.' }),
  audited: edtfSchema.exactOptional().meta({ description: 'When it was last checked.' }),
  article: idSchema.exactOptional().meta({ description: 'Id of the source that whenArticle and inArticle speak of.' }),
};

/** The lists of records, in the order in which they are read: what is referred to comes first. */
const lists = {
  sources: z.array(sourceSchema).exactOptional(),
  places: z.array(placeSchema).exactOptional(),
  actors: z.array(actorSchema).exactOptional(),
  categories: z.array(termSchema).exactOptional(),
  commodities: z.array(termSchema).exactOptional(),
  units: z.array(termSchema).exactOptional(),
  tags: z.array(termSchema).exactOptional(),
  events: z.array(eventSchema),
  claims: z.array(claimSchema).exactOptional(),
  flows: z.array(flowSchema).exactOptional(),
  indicators: z.array(indicatorSchema).exactOptional(),
  eras: z.array(eraSchema).exactOptional(),
  views: z.array(viewSchema).exactOptional(),
  relations: z.array(relationSchema).exactOptional(),
  notes: z.array(noteSchema).exactOptional(),
  annotations: z.array(annotationSchema).exactOptional(),
  stories: z.array(storySchema).exactOptional(),
};

/** Dataset format 1, the whole file: what the JSON Schema says. Reading goes record by record, see `decodeDataset`. */
export const datasetSchema = z.strictObject({ ...about, ...lists }).meta({
  title: 'Chronotope dataset, format 1',
  description: 'Events with their places, actors, claims and sources. See docs/dataset-format.md.',
});

/** The file without its lists; a title that cannot be read is no reason to refuse the rest. */
export const aboutSchema = z.strictObject({ ...about, title: textSchema.exactOptional() });

export type ListName = keyof typeof lists;

export function isListName(key: string): key is ListName {
  return Object.hasOwn(lists, key);
}
