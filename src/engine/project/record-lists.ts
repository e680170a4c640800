import type * as z from 'zod';
import type { EditedList } from '../../shared/edit.ts';
import { claimSchema, eventSchema } from '../dataset/dataset-schema-events.ts';
import { flowSchema, indicatorSchema } from '../dataset/dataset-schema-figures.ts';
import { actorSchema, placeSchema } from '../dataset/dataset-schema-places.ts';
import { sourceSchema } from '../dataset/dataset-schema-sources.ts';
import type { ValuePath } from './values-at.ts';

/** What the records of each list look like. */
export const recordSchemas: Readonly<Record<EditedList, z.ZodType<{ readonly id: string }>>> = {
  events: eventSchema,
  places: placeSchema,
  actors: actorSchema,
  sources: sourceSchema,
  claims: claimSchema,
  flows: flowSchema,
  indicators: indicatorSchema,
};

/** Where records hold dates, in EDTF. */
export const datePaths: Readonly<Record<EditedList, readonly ValuePath[]>> = {
  events: [['when'], ['whenArticle']],
  places: [],
  actors: [],
  sources: [['date']],
  claims: [['whenImplied']],
  flows: [['when']],
  indicators: [['points', '*', 'when']],
};

/** Where the records of one list name those of another. */
export interface Reference {
  readonly from: EditedList;
  readonly path: ValuePath;
  readonly to: EditedList;
  /** A record without it is none: what it names cannot be deleted alone. */
  readonly isNeeded?: boolean;
  /** May be a word instead, which names no record. */
  readonly mayBeWord?: boolean;
}

export const references: readonly Reference[] = [
  { from: 'events', path: ['places', '*'], to: 'places' },
  { from: 'events', path: ['actors', '*'], to: 'actors' },
  { from: 'events', path: ['citations', '*', 'source'], to: 'sources' },
  { from: 'places', path: ['coordinates', 'sources', '*'], to: 'sources' },
  { from: 'places', path: ['site', 'sources', '*'], to: 'sources' },
  { from: 'claims', path: ['source'], to: 'sources', isNeeded: true },
  { from: 'claims', path: ['actors', '*'], to: 'actors' },
  { from: 'claims', path: ['places', '*'], to: 'places' },
  { from: 'claims', path: ['events', '*'], to: 'events' },
  { from: 'claims', path: ['assessment', 'sources', '*'], to: 'sources' },
  { from: 'flows', path: ['from'], to: 'places', isNeeded: true },
  { from: 'flows', path: ['to'], to: 'places', isNeeded: true },
  { from: 'flows', path: ['via', '*'], to: 'places' },
  { from: 'flows', path: ['sources', '*'], to: 'sources' },
  { from: 'indicators', path: ['scope'], to: 'places', mayBeWord: true },
  { from: 'indicators', path: ['points', '*', 'sources', '*'], to: 'sources' },
];
