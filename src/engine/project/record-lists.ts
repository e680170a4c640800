import type * as z from 'zod';
import { editedLists, type EditedList } from '../../shared/edit.ts';
import { annotationSchema } from '../dataset/dataset-schema-annotations.ts';
import { eraSchema } from '../dataset/dataset-schema-eras.ts';
import { claimSchema, eventSchema } from '../dataset/dataset-schema-events.ts';
import { flowSchema, indicatorSchema } from '../dataset/dataset-schema-figures.ts';
import { actorSchema, placeSchema } from '../dataset/dataset-schema-places.ts';
import { noteSchema, relationSchema } from '../dataset/dataset-schema-relations.ts';
import { sourceSchema, termSchema } from '../dataset/dataset-schema-sources.ts';
import { storySchema } from '../dataset/dataset-schema-stories.ts';
import { viewSchema } from '../dataset/dataset-schema-views.ts';
import type { ValuePath } from './values-at.ts';

/** The lists whose records an edit may change: those that a person edits, and those that name them. */
export const storedLists = [...editedLists, 'eras'] as const;
export type StoredList = EditedList | 'eras';

/** Lists that have a table of their own, under their name; the records of the others are in `ct_list`. */
const tables = ['events', 'places', 'actors', 'sources', 'claims', 'flows', 'indicators'] as const;
export type RecordTable = (typeof tables)[number];

export function tableOf(list: StoredList): RecordTable | 'ct_list' {
  return tables.find((table) => table === list) ?? 'ct_list';
}

/** What the records of each list look like. */
export const recordSchemas: Readonly<Record<StoredList, z.ZodObject>> = {
  events: eventSchema,
  places: placeSchema,
  actors: actorSchema,
  sources: sourceSchema,
  claims: claimSchema,
  flows: flowSchema,
  indicators: indicatorSchema,
  categories: termSchema,
  tags: termSchema,
  relations: relationSchema,
  notes: noteSchema,
  annotations: annotationSchema,
  eras: eraSchema,
  views: viewSchema,
  stories: storySchema,
};

/** Where records hold dates, in EDTF. */
export const datePaths: Readonly<Partial<Record<StoredList, readonly ValuePath[]>>> = {
  events: [['when'], ['whenArticle']],
  sources: [['date']],
  claims: [['whenImplied']],
  flows: [['when']],
  indicators: [['points', '*', 'when']],
  relations: [['when']],
  notes: [['written']],
  annotations: [['when']],
};
