import { exportAspects, type ExportAspect, type ExportFormat } from '../../shared/export.ts';

/** All that one text in EDTF says. */
const edtf = ['undated', 'noStart', 'farYears', 'months', 'vague', 'clock', 'doubt', 'openEnds', 'sets'] as const;
const words = ['shortTitles', 'summaries', 'statuses', 'certainties', 'importance', 'actors', 'tags'] as const;
const table = [...edtf, ...words, 'citations', 'placesOffMap'] as const;

/** What each format carries; all else is lost, and counted. */
export const carriedAspects: Readonly<Record<ExportFormat, ReadonlySet<ExportAspect>>> = {
  chronotope: new Set(exportAspects),
  geopackage: new Set(exportAspects),
  csv: new Set<ExportAspect>(table),
  geojson: new Set<ExportAspect>([
    ...table,
    ...(['timeZones', 'sourcePairs', 'morePlaces', 'shapes', 'separators', 'formulas'] as const),
  ]),
};
