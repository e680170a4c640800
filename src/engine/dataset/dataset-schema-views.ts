import * as z from 'zod';
import {
  facetNames,
  figureDrawings,
  laneFields,
  nameLanguages,
  stackedLayers,
  timeCertainties,
  timeRelations,
} from '../../shared/view.ts';
import { edtfSchema, idSchema, idsSchema, textSchema } from './dataset-schema-values.ts';

const timeExtentSchema = z
  .strictObject({ from: edtfSchema, to: edtfSchema })
  .meta({ id: 'TimeExtent', description: 'From the first instant of `from` to the last instant of `to`.' });

export const mapExtentSchema = z
  .strictObject({
    west: z.number().min(-180).max(180).meta({ description: 'Below 180.' }),
    south: z.number().min(-90).max(90),
    east: z.number().min(-180).max(540).meta({ description: 'East of `west`, by 360 at most; may pass 180.' }),
    north: z.number().min(-90).max(90),
  })
  .meta({ id: 'MapExtent', description: 'Degrees, WGS 84.' });

const namedIndicatorsSchema = z.array(z.strictObject({ indicator: idSchema, name: textSchema }));

export const figureLayerSchema = z
  .strictObject({
    indicator: idSchema.exactOptional().meta({ description: 'Absent: none.' }),
    year: z.int().exactOptional().meta({ description: 'Absent: it follows the time in view.' }),
    beside: namedIndicatorsSchema.exactOptional().meta({ description: 'Told of the same year beside it.' }),
    drawnAs: z
      .enum(figureDrawings)
      .exactOptional()
      .meta({ description: 'Colours of classes (the usual), or circles in proportion to the values.' }),
  })
  .meta({ description: 'This indicator and those that belong to it stand on the map, by country.' });

const figureLaneSchema = z
  .strictObject({ title: textSchema, rows: namedIndicatorsSchema })
  .meta({ id: 'FigureLane', description: 'Indicators drawn under the events on the timeline, a row for each.' });

const opacitySchema = z.number().min(0.1).max(1);

const layersSchema = z
  .strictObject({
    events: z.boolean().exactOptional(),
    flows: z.boolean().exactOptional(),
    areas: z.boolean().exactOptional().meta({ description: 'Lines and areas of places.' }),
    labels: z.boolean().exactOptional().meta({ description: 'The names of the basemap.' }),
    annotations: z
      .boolean()
      .exactOptional()
      .meta({ description: 'Whether annotations are shown, on the timeline too; absent: they are.' }),
    namesIn: z
      .enum(nameLanguages)
      .exactOptional()
      .meta({ description: 'The language of the names of the basemap; absent: that of the interface.' }),
    greatCircles: z.boolean().exactOptional().meta({ description: 'Flows go the shortest way on the globe.' }),
    order: z
      .array(z.enum(stackedLayers))
      .exactOptional()
      .meta({ description: 'From the ground up; those that are not named lie under them.' }),
    maps: z
      .array(
        z.strictObject({
          path: z.string(),
          isShown: z.boolean().exactOptional(),
          opacity: opacitySchema.exactOptional(),
        }),
      )
      .exactOptional()
      .meta({ description: 'Maps of one’s own on the basemap, from the ground up, by where they lie.' }),
    opacity: z
      .strictObject({
        events: opacitySchema.exactOptional(),
        flows: opacitySchema.exactOptional(),
        areas: opacitySchema.exactOptional(),
        labels: opacitySchema.exactOptional(),
        figures: opacitySchema.exactOptional(),
      })
      .exactOptional(),
    figures: figureLayerSchema.exactOptional(),
  })
  .meta({ id: 'Layers', description: 'What the map draws.' });

const facetSchema = z.strictObject({
  only: z.array(z.string().min(1).max(200)).exactOptional(),
  not: z.array(z.string().min(1).max(200)).exactOptional(),
  none: z
    .enum(['only', 'not'])
    .exactOptional()
    .meta({ description: 'Whether events without any value are among those shown, or among those left out.' }),
});

const filtersSchema = z
  .strictObject({
    search: z.string().min(1).max(2_000).exactOptional().meta({ description: 'As it is typed into the search field.' }),
    onlyMap: z.boolean().exactOptional().meta({ description: 'Only events with a place in view.' }),
    outline: z
      .strictObject({
        kind: z.enum(['rectangle', 'lasso']),
        corners: z
          .array(z.strictObject({ lng: z.number().min(-540).max(540), lat: z.number().min(-90).max(90) }))
          .min(3)
          .max(10_000)
          .meta({ description: 'Longitudes go on unbroken across 180°.' }),
      })
      .exactOptional(),
    chain: idSchema
      .exactOptional()
      .meta({ description: 'An event: only those that relations join to it, over any number of others.' }),
    facets: z
      .partialRecord(z.enum(facetNames), facetSchema)
      .exactOptional()
      .meta({ description: 'What is asked of each: one of `only`, and none of `not`, by id.' }),
  })
  .meta({ id: 'Filters', description: 'Which events pass.' });

const laneIdsSchema = z.array(z.string().nullable());

const lanesSchema = z
  .strictObject({
    by: z.enum(laneFields),
    order: laneIdsSchema.exactOptional().meta({ description: 'These come first, in this order.' }),
    collapsed: laneIdsSchema.exactOptional().meta({ description: 'One low row each.' }),
    hidden: laneIdsSchema.exactOptional().meta({ description: 'Not drawn; their events pass all the same.' }),
  })
  .meta({
    id: 'Lanes',
    description:
      'What the lanes of the timeline stand for; absent: categories. Lanes are named by the ids of their values: "" is the lane of events without a value, null that of all values without a lane of their own.',
  });

export const viewSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'The view “opening” is the one that a person sees first.' }),
    name: textSchema.exactOptional().meta({ description: 'A view that has a name is offered by it.' }),
    timeExtent: timeExtentSchema.exactOptional(),
    mapExtent: mapExtentSchema.exactOptional(),
    brush: timeExtentSchema.exactOptional(),
    brushRule: z
      .strictObject({ relation: z.enum(timeRelations), certainty: z.enum(timeCertainties) })
      .exactOptional()
      .meta({ description: 'What passes the brush; absent: events that possibly overlap it.' }),
    timeZone: z.string().min(1).max(100).exactOptional().meta({
      description:
        'On whose clocks times of day are read, as are those of `timeExtent` and `brush`: UTC or an IANA time zone; absent: each event’s own. A date alone is the same everywhere.',
    }),
    filters: filtersSchema.exactOptional(),
    selection: idsSchema.exactOptional().meta({ description: 'Ids of events.' }),
    claim: idSchema.exactOptional().meta({ description: 'The claim that is read.' }),
    layers: layersSchema.exactOptional(),
    lanes: lanesSchema.exactOptional(),
    figures: figureLaneSchema.exactOptional(),
  })
  .meta({ id: 'View', description: 'What a person looks at.' });
