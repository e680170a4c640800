/**
 * The formats that Chronotope opens, under the names that the command line and the tests use: its own two, and those of
 * others, of which `src/engine/interchange` makes records of the dataset format.
 */
export type InterchangeFormat = 'chronotope' | 'geopackage' | ForeignFormat;

export type ForeignFormat = 'geojson' | 'linked-places';
