import * as z from 'zod';
import { languages } from '../../shared/language.ts';
import { paperNames, pictureFormats, pictureParts, type PictureRequest } from '../../shared/picture.ts';
import {
  facetNames,
  figureDrawings,
  laneFields,
  nameLanguages,
  stackedLayers,
  timeCertainties,
  timeRelations,
} from '../../shared/view.ts';

const id = z.string().max(1000);
const ids = z.array(id).max(1_000_000);
const laneIds = z.array(id.nullable()).max(10_000);
const extent = z.object({ from: z.number(), to: z.number() }).refine(({ from, to }) => from < to);
const corner = z.object({ lng: z.number(), lat: z.number() });
const facet = z.object({ only: ids, not: ids });
const localText = z.record(z.string(), z.string());
const share = z.number().gt(0).max(1);

/** A bit for each of ten million rows, in base64. */
const longestRows = 2_000_000;

const requestSchema = z.object({
  revision: z.int().min(0),
  format: z.enum(pictureFormats),
  paper: z.enum(paperNames),
  shows: z.enum(pictureParts),
  listsSources: z.boolean(),
  language: z.enum(languages),
  rows: z.base64().max(longestRows),
  view: z.object({
    timeExtent: extent,
    mapExtent: z
      .object({ west: z.number(), south: z.number(), east: z.number(), north: z.number() })
      .refine(({ west, south, east, north }) => west < east && south < north),
    brush: extent.nullable(),
    brushRule: z.object({ relation: z.enum(timeRelations), certainty: z.enum(timeCertainties) }),
    timeZone: z.string().max(100).nullable(),
    filters: z.object({
      search: z.string().max(100_000),
      onlyMap: z.boolean(),
      outline: z.object({ kind: z.enum(['rectangle', 'lasso']), corners: z.array(corner).max(100_000) }).nullable(),
      facets: z.partialRecord(z.enum(facetNames), facet),
    }),
    layers: z.object({
      ...Object.fromEntries(stackedLayers.map((layer) => [layer, z.boolean()])),
      figures: z
        .object({
          indicator: id,
          year: z.int().nullable(),
          beside: z.array(z.object({ indicator: id, name: localText })),
          drawnAs: z.enum(figureDrawings),
        })
        .nullable(),
      greatCircles: z.boolean(),
      annotations: z.boolean(),
      namesIn: z.enum(nameLanguages).nullable(),
      order: z.array(z.enum(stackedLayers)),
      opacity: z.partialRecord(z.enum([...stackedLayers, 'figures']), share),
    }),
    lanes: z.object({ by: z.enum(laneFields), order: laneIds, collapsed: laneIds, hidden: laneIds }),
    selection: ids,
  }),
});

/** Whether what came out of a window, which may be anything, asks for a picture. */
export function isPictureRequest(value: unknown): value is PictureRequest {
  return requestSchema.safeParse(value).success;
}
