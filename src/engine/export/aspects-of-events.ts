import type { EventRecord, Place, Source } from '../../shared/dataset.ts';
import type { ExportAspect } from '../../shared/export.ts';
import { whenFlag, type When } from '../../shared/when.ts';
import { isClock, isVague } from './written-when.ts';

/** What an event says beyond its title and a plain date, as far as some format cannot carry it. */
export type EventAspect = Exclude<ExportAspect, ListAspect>;
type ListAspect =
  | 'placeDetails'
  | 'actorDetails'
  | 'sourceDetails'
  | 'claims'
  | 'flows'
  | 'indicators'
  | 'eras'
  | 'relations'
  | 'notes'
  | 'annotations'
  | 'views'
  | 'attachments'
  | 'edits'
  | 'separators'
  | 'formulas';

const middleImportance = 3;
const isoYears = { from: Date.parse('0001-01-01T00:00Z'), to: Date.parse('+010000-01-01T00:00Z') };

/** What an event refers to. */
export interface ReferredRecords {
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
}

/** Whether an event says it. */
export const saysAspect: Readonly<Record<EventAspect, (event: EventRecord, records: ReferredRecords) => boolean>> = {
  undated: ({ when }) => isUndated(when),
  noStart: ({ when }) => isDated(when) && has(when, whenFlag.startOpen | whenFlag.startUnknown),
  farYears: ({ when }) => isDated(when) && isFar(when),
  months: ({ when }) => ends(when).some((precision) => precision === 'month' || precision === 'year'),
  vague: ({ when }) => ends(when).some(isVague),
  clock: ({ when }) => ends(when).some(isClock),
  doubt: ({ when }) => has(when, doubts),
  openEnds: ({ when }) =>
    has(when, whenFlag.endOpen | whenFlag.endUnknown | whenFlag.startOpen | whenFlag.startUnknown),
  sets: ({ when }) => has(when, whenFlag.enclosed),
  whenNotes: ({ whenNote }) => whenNote !== undefined,
  whenArticle: ({ whenArticle }) => whenArticle !== undefined,
  timeZones: ({ timeZone }) => timeZone !== undefined,
  translations: ({ title, summary }) => Object.keys(title).length > 1 || Object.keys(summary ?? {}).length > 1,
  shortTitles: ({ shortTitle }) => shortTitle !== undefined,
  summaries: ({ summary }) => summary !== undefined,
  statuses: ({ status }) => status !== undefined,
  certainties: ({ certainty }) => certainty !== undefined,
  importance: ({ importance }) => importance !== middleImportance,
  actors: ({ actors }) => actors.length > 0,
  tags: ({ tags }) => tags.length > 0,
  unverified: ({ unverified }) => unverified.length > 0,
  inArticle: ({ inArticle }) => inArticle !== undefined,
  citations: ({ citations }) => citations.length > 0,
  quotations: ({ citations }) =>
    citations.some(({ quotation, locator }) => quotation !== undefined || locator !== undefined),
  markup: ({ title, summary = {} }) => [...Object.values(title), ...Object.values(summary)].some(isLikeMarkup),
  // a title and an address are one source to who reads a table
  sourcePairs: (_, { sources }) => sources.length === 2 && sources.filter(({ url }) => url === undefined).length === 1,
  // a table has a cell of titles and one of addresses, and several addresses take the place of titles
  sourceTitles: (_, { sources }) => sources.length > 1 && sources.some(({ url }) => url !== undefined),
  unaddressed: (_, { sources }) => sources.some(({ url }) => url === undefined),
  morePlaces: ({ places }) => new Set(places).size > 1,
  placesOffMap: (_, { places }) => places.some(({ coordinates }) => coordinates === undefined),
  shapes: (_, { places }) => places.some(({ geometry }) => geometry !== undefined),
};

const doubts = whenFlag.startUncertain | whenFlag.startApproximate | whenFlag.endUncertain | whenFlag.endApproximate;

/** What a reader that expects HTML does not show as it is written. */
function isLikeMarkup(text: string): boolean {
  return /<[a-z/!?]|&[a-z#]/i.test(text);
}

function has({ flags }: When, bits: number): boolean {
  return (flags & bits) !== 0;
}

function isUndated(when: When): boolean {
  return has(when, whenFlag.undated);
}

function isDated(when: When): boolean {
  return !isUndated(when);
}

/** Before the year 1 or after the year 9999, which calendars and some spreadsheets do not know. */
function isFar({ startEarliest, endLatest }: When): boolean {
  return [startEarliest, endLatest].some((ms) => Number.isFinite(ms) && (ms < isoYears.from || ms > isoYears.to));
}

function ends(when: When): readonly When['startPrecision'][] {
  return isUndated(when) ? [] : [when.startPrecision, when.endPrecision];
}
