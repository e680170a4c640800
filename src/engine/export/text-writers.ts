import type { ExportFormat } from '../../shared/export.ts';
import type { TextWriter } from './export-records.ts';
import { writeCsv } from './write-csv.ts';
import { writeDataset } from './write-dataset.ts';
import { writeGeoJson } from './write-geojson.ts';
import { writeIcs } from './write-ics.ts';
import { writeKml } from './write-kml.ts';
import { writeLinkedPlaces } from './write-linked-places.ts';
import { writeTimelineJs } from './write-timelinejs.ts';

/** The formats that are text, with what writes them. */
export const textWriters: Readonly<Record<Exclude<ExportFormat, 'geopackage' | 'xlsx'>, TextWriter>> = {
  chronotope: writeDataset,
  csv: writeCsv,
  geojson: writeGeoJson,
  'linked-places': writeLinkedPlaces,
  kml: writeKml,
  ics: writeIcs,
  timelinejs: writeTimelineJs,
};
