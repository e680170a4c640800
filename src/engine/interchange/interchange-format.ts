/** What comes as a JSON value, told apart by what it holds. */
export type JsonFormat =
  | 'geojson'
  | 'umap'
  | 'acled'
  | 'linked-places'
  | 'timelinejs-json'
  | 'storymapjs'
  | 'simile-json'
  | 'json-records';

/** What comes as text that is no JSON, told apart by how it begins. */
export type TextFormat =
  | 'timelinejs-csv'
  | 'linked-places-tsv'
  | 'acled'
  | 'gdelt'
  | 'kml'
  | 'gpx'
  | 'simile-xml'
  | 'ics'
  | 'json-lines';

/** What comes as bytes that are no text. */
export type ByteFormat = 'kmz' | 'geoparquet';

/** Formats of others, of which `src/engine/interchange` makes records of the dataset format. */
export type ForeignFormat = JsonFormat | TextFormat | ByteFormat | 'geopackage-layers';

/** The formats that Chronotope opens, under the names that the command line and the tests use: its own two, and those of others. */
export type InterchangeFormat = 'chronotope' | 'geopackage' | ForeignFormat;

export function isByteFormat(format: TextFormat | ByteFormat): format is ByteFormat {
  return format === 'kmz' || format === 'geoparquet';
}
