/** The formats that events are written in. */
export const exportFormats = [
  'chronotope',
  'geopackage',
  'csv',
  'xlsx',
  'geojson',
  'linked-places',
  'kml',
  'ics',
  'timelinejs',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a file of the format is named at its end, without the dot. */
export const exportExtensions: Readonly<Record<ExportFormat, string>> = {
  chronotope: 'json',
  geopackage: 'gpkg',
  csv: 'csv',
  xlsx: 'xlsx',
  geojson: 'geojson',
  'linked-places': 'jsonld',
  kml: 'kml',
  ics: 'ics',
  timelinejs: 'timeline.json',
};

/** What some formats cannot carry; said by `export.loss.…` of the catalogue. */
export const exportAspects = [
  // whole events
  'undated',
  'noStart',
  'farYears',
  // of events: their dates
  'months',
  'vague',
  'clock',
  'doubt',
  'openEnds',
  'sets',
  'whenNotes',
  'whenArticle',
  'timeZones',
  // of events: their texts and words
  'translations',
  'shortTitles',
  'summaries',
  'statuses',
  'certainties',
  'importance',
  'actors',
  'tags',
  'unverified',
  'inArticle',
  'citations',
  'quotations',
  'sourcePairs',
  'unaddressed',
  // of events: their places
  'morePlaces',
  'placesOffMap',
  'shapes',
  // of the dataset
  'placeDetails',
  'actorDetails',
  'sourceDetails',
  'claims',
  'flows',
  'indicators',
  'eras',
  'relations',
  'notes',
  'views',
  // of texts and cells
  'markup',
  'separators',
  'formulas',
] as const;
export type ExportAspect = (typeof exportAspects)[number];

/** So many events, or records of the dataset, lose this. */
export interface ExportLoss {
  readonly aspect: ExportAspect;
  readonly count: number;
}
