import type { ExportFormat } from '../../shared/export.ts';
import type { TextWriter } from './export-records.ts';
import { writeCsv } from './write-csv.ts';
import { writeDataset } from './write-dataset.ts';
import { writeGeoJson } from './write-geojson.ts';

/** The formats that are text, with what writes them. */
export const textWriters: Readonly<Record<Exclude<ExportFormat, 'geopackage'>, TextWriter>> = {
  chronotope: writeDataset,
  csv: writeCsv,
  geojson: writeGeoJson,
};
