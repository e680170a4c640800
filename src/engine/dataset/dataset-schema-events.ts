import * as z from 'zod';
import { stances } from '../../shared/grade.ts';
import {
  edtfSchema,
  idSchema,
  idsSchema,
  labelSchema,
  lineSchema,
  quotationSchema,
  textSchema,
  wordSchema,
} from './dataset-schema-values.ts';
import { figureLayerSchema, mapExtentSchema } from './dataset-schema-views.ts';

const citationSchema = z
  .strictObject({
    source: idSchema,
    quotation: quotationSchema.exactOptional(),
    locator: lineSchema.exactOptional(),
    stance: z
      .enum(stances, 'problem.stance')
      .exactOptional()
      .meta({ description: 'Whether it bears the event out or speaks against it. Absent: nobody says.' }),
  })
  .meta({ id: 'Citation', description: 'Where a source speaks of the event.' });

export const eventSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    shortTitle: labelSchema.exactOptional(),
    summary: textSchema.exactOptional(),
    when: edtfSchema.exactOptional().meta({ description: 'Absent: nobody knows when.' }),
    whenArticle: edtfSchema.exactOptional().meta({ description: 'The date that the source article implies.' }),
    whenNote: textSchema.exactOptional(),
    timeZone: wordSchema.exactOptional().meta({ description: 'IANA time zone in which the date is meant.' }),
    places: idsSchema.exactOptional(),
    actors: idsSchema.exactOptional(),
    category: idSchema.exactOptional(),
    tags: idsSchema.exactOptional(),
    status: wordSchema.exactOptional(),
    certainty: wordSchema.exactOptional(),
    importance: z.int().min(1).max(5).exactOptional().meta({ description: '5: shown first … 1: detail. Absent: 3.' }),
    inArticle: z.boolean().exactOptional().meta({ description: 'Whether the source article speaks of it.' }),
    unverified: z.array(textSchema).exactOptional().meta({ description: 'What nobody could verify.' }),
    citations: z.array(citationSchema).exactOptional(),
  })
  .meta({ id: 'Event' });

const figureSchema = z.strictObject({ value: z.number(), unit: textSchema });

const assessmentSchema = z
  .strictObject({
    verdict: wordSchema,
    wording: textSchema.meta({ description: 'The verdict in its first wording.' }),
    note: textSchema.exactOptional(),
    sources: idsSchema.exactOptional(),
  })
  .meta({ id: 'Assessment', description: 'What was found when the claim was checked.' });

export const claimSchema = z
  .strictObject({
    id: idSchema,
    source: idSchema,
    locator: lineSchema.exactOptional(),
    quotation: quotationSchema,
    text: textSchema,
    kind: wordSchema.exactOptional(),
    sourceCertainty: wordSchema.exactOptional().meta({ description: 'How sure the source is.' }),
    whenImplied: edtfSchema.exactOptional().meta({ description: 'Absent: the claim is timeless.' }),
    whenNote: textSchema.exactOptional(),
    actors: idsSchema.exactOptional(),
    places: idsSchema.exactOptional(),
    events: idsSchema.exactOptional().meta({ description: 'Ids of the events that it speaks of.' }),
    context: idsSchema
      .exactOptional()
      .meta({ description: 'Ids of events that only bear on it, and beside which it is read.' }),
    figure: figureSchema.exactOptional(),
    map: z
      .strictObject({ figures: figureLayerSchema, mapExtent: mapExtentSchema.exactOptional() })
      .exactOptional()
      .meta({ description: 'What the map shows while it is read, as in a view.' }),
    assessment: assessmentSchema,
  })
  .meta({ id: 'Claim', description: 'What a source asserts.' });
