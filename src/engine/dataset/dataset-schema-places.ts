import * as z from 'zod';
import { geometrySchema } from './dataset-schema-geometry.ts';
import { countrySchema, idSchema, idsSchema, textSchema, wordSchema } from './dataset-schema-values.ts';

const coordinatesSchema = z
  .strictObject({
    lng: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
    lat: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
    precisionM: z
      .number()
      .min(0)
      .exactOptional()
      .meta({ description: 'Radius of the circle in which it lies, metres.' }),
    status: wordSchema.exactOptional().meta({ description: 'How good the point is, in a word of the dataset.' }),
    sources: idsSchema.exactOptional().meta({ description: 'Ids of the sources that give the point.' }),
  })
  .meta({ id: 'Coordinates' });

const siteSchema = z
  .strictObject({
    stage: textSchema,
    summary: textSchema,
    sources: idsSchema.exactOptional(),
  })
  .meta({ id: 'Site', description: 'What is done at a place of industry.' });

export const placeSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: wordSchema.exactOptional().meta({ description: '“country”: known no more closely than that.' }),
    country: countrySchema.exactOptional(),
    coordinates: coordinatesSchema.exactOptional(),
    geometry: geometrySchema.exactOptional(),
    note: textSchema.exactOptional(),
    site: siteSchema.exactOptional(),
  })
  .meta({ id: 'Place' });

export const actorSchema = z
  .strictObject({
    id: idSchema,
    name: textSchema,
    kind: wordSchema.exactOptional(),
    role: textSchema.exactOptional(),
    country: countrySchema.exactOptional(),
  })
  .meta({ id: 'Actor', description: 'A person, an organisation, a government.' });
