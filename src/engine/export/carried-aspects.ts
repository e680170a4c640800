import { exportAspects, type ExportAspect, type OfferedFormat } from '../../shared/export.ts';

/** All that one text in EDTF says. */
const edtf = ['undated', 'noStart', 'farYears', 'months', 'vague', 'clock', 'doubt', 'openEnds', 'sets'] as const;
const words = ['shortTitles', 'summaries', 'statuses', 'certainties', 'importance', 'actors', 'tags'] as const;
const citations = ['citations', 'unaddressed'] as const;
const table = [...edtf, ...words, ...citations, 'placesOffMap'] as const;
/** What is lost in cells only. */
const noCells = ['sourcePairs', 'sourceTitles', 'separators', 'formulas'] as const;
const places = ['placesOffMap', 'morePlaces', 'shapes'] as const;

/** What each format carries; all else is lost, and counted. */
export const carriedAspects: Readonly<Record<OfferedFormat, ReadonlySet<ExportAspect>>> = {
  chronotope: aspects(exportAspects),
  geopackage: aspects(exportAspects),
  page: aspects(exportAspects),
  csv: aspects([...table, 'markup']),
  // a text cell is never run, whatever it begins with
  xlsx: aspects([...table, 'markup', 'formulas']),
  geojson: aspects([...table, ...places, ...noCells, 'timeZones', 'markup']),
  'linked-places': aspects([
    ...(['undated', 'noStart', 'farYears', 'months', 'summaries', 'certainties', 'citations', 'tags'] as const),
    ...(['placesOffMap', 'shapes'] as const),
    ...noCells,
  ]),
  // in its ExtendedData, one text for several names
  kml: aspects([...table, ...places, 'sourcePairs', 'sourceTitles', 'formulas', 'timeZones']),
  ics: aspects(['summaries', 'tags', 'placesOffMap', ...noCells]),
  timelinejs: aspects(['markup', 'farYears', 'months', 'summaries', 'placesOffMap', 'eras', ...noCells]),
};

function aspects(carried: readonly ExportAspect[]): ReadonlySet<ExportAspect> {
  return new Set(carried);
}
