import type { Language } from './language.ts';
import type { Result } from './problem.ts';

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

/** What a window offers: these, and a page that carries events and views with it. */
export const offeredFormats = [...exportFormats, 'page'] as const;
export type OfferedFormat = (typeof offeredFormats)[number];

/** How a file of the format is named at its end, without the dot. */
export const exportExtensions: Readonly<Record<OfferedFormat, string>> = {
  chronotope: 'json',
  geopackage: 'gpkg',
  csv: 'csv',
  xlsx: 'xlsx',
  geojson: 'geojson',
  'linked-places': 'jsonld',
  kml: 'kml',
  ics: 'ics',
  timelinejs: 'timeline.json',
  page: 'html',
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
  'sourceTitles',
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
  'annotations',
  'views',
  // of a project's file
  'attachments',
  'edits',
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

/** What becomes of events in a format. */
export interface ExportPlan {
  /** Events that are written. */
  readonly count: number;
  /** What the format cannot carry; none where nothing is lost. */
  readonly losses: readonly ExportLoss[];
}

/** Events of what is open, in a format. */
export interface ExportRequest {
  readonly revision: number;
  readonly format: OfferedFormat;
  /** Of the one text that most formats have room for. */
  readonly language: Language;
  /** One bit a row, the least significant of a byte first, in base64: the rows that are wanted; null: all. */
  readonly rows: string | null;
}

export interface ExportCalls {
  /** What would be written, and lost. Fails with `problem.stale` where what is open is not what the window has seen. */
  planExport(request: ExportRequest): Promise<Result<ExportPlan>>;
}

export const exportCallNames = ['planExport'] as const satisfies readonly (keyof ExportCalls)[];

/** What a file of this format made of the file of this name is called, until a person says otherwise. */
export function exportFileName(fileName: string, format: OfferedFormat): string {
  return `${fileName.replace(/\.[^.]*$/, '') || 'events'}.${exportExtensions[format]}`;
}
