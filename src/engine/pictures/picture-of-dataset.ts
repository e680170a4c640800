import { mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import { placedRows } from '../../kernels/placed-rows.ts';
import { boundsOfRows } from '../../kernels/time-bounds.ts';
import { windowAround } from '../../kernels/time-window.ts';
import { dayMs } from '../../kernels/durations.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { filterWords } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { PictureWords } from '../../paper/picture-pages.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import { chooseText, type ChosenText, type Language } from '../../shared/language.ts';
import { facetNames, usualRule, type FilterName } from '../../shared/view.ts';
import type { BatchDataset } from '../batch/batch-dataset.ts';
import type { BatchFilter } from '../batch/batch-filter.ts';

/** Where there is nothing to see: what a window shows before any data says otherwise. */
const wholeWorld = { west: -180, south: -60, east: 180, north: 75 };
const longYears = { from: Date.UTC(1900, 0, 1), to: Date.UTC(2100, 0, 1) };

/**
 * The whole extent of these rows, in time (of a time that is asked for, the part that they reach) and on the map. Flows belong to no event: where a filter asks for certain events, and not
 * for a time or a part of the map alone, none is drawn.
 */
export function subjectOfRows(
  { lists, columns, statuses }: BatchDataset,
  rows: Uint32Array,
  { searches, brush, facets }: BatchFilter,
  language: Language,
): PictureSubject {
  const mask = new Uint16Array(columns.count).fill(1);
  for (const row of rows) mask[row] = 0;
  const bounds = boundsOfRows(columns, [...rows]);
  const { offsets, values } = columns.places;
  const places = new Set([...rows].flatMap((row) => [...values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)]));
  const shown = lists.places.filter((_, place) => places.has(place));
  const asksOfEvents = searches.length > 0 || Object.keys(facets).length > 0;
  return {
    lists: { ...lists, statuses, flows: asksOfEvents ? [] : lists.flows },
    columns,
    titles: {
      title: (row) => told(columns.title, row, language),
      shortTitle: (row) => told(columns.shortTitle, row, language),
    },
    mask,
    timeExtent: bounds === null ? longYears : windowAround(askedPart(bounds, brush), 0.02, dayMs),
    mapExtent: mapExtentOfPlaces(shown) ?? wholeWorld,
    language,
  };
}

/** One event that reaches far beyond the time that is asked for does not press all others together. */
function askedPart(bounds: TimeExtent, brush: TimeExtent | null): TimeExtent {
  const part = {
    from: Math.max(bounds.from, brush?.from ?? bounds.from),
    to: Math.min(bounds.to, brush?.to ?? bounds.to),
  };
  // those with an open end may pass without reaching there
  return part.from < part.to ? part : bounds;
}

const decoder = new TextDecoder();

/** A text of a column in a language, or in the one that stands for it. */
function told(texts: Readonly<Record<string, TextColumn>>, row: number, wanted: Language): ChosenText {
  const language = [wanted, 'en', ...Object.keys(texts)].find((each) => Object.hasOwn(texts, each)) ?? wanted;
  const column = texts[language];
  if (column === undefined) return { text: '', language };
  const { offsets, bytes } = column;
  return { text: decoder.decode(bytes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)), language };
}

/** What is said around a picture: title, how many events of how many, their time, what the filters ask. */
export function wordsOfPicture(
  { lists, columns }: BatchDataset,
  rows: Uint32Array,
  { fileName, filter }: { readonly fileName: string; readonly filter: BatchFilter },
  language: Language,
): PictureWords {
  const say = translatorFor(language);
  const placed = placedRows(columns, lists.places);
  const bounds = boundsOfRows(columns, [...rows]);
  const count = say('status.shown', { shown: rows.length, total: columns.count });
  const undated = [...rows].filter((row) => boundsOfRows(columns, [row]) === null).length;
  const unplaced = [...rows].filter((row) => placed[row] !== 1).length;
  const line = [
    count,
    ...(bounds === null ? [] : [extentWords(wholeDays(bounds), language)]),
    ...(unplaced === 0 ? [] : [say('status.unplaced', { count: unplaced })]),
    ...(undated === 0 ? [] : [say('status.undated', { count: undated })]),
  ].join(' · ');
  const filters = wordsOfFilters(filter, lists, language);
  const title = chooseText(lists.title, language).text;
  return {
    title: title === '' ? fileName : title,
    summary: [line, ...(filters.length === 0 ? [] : [say('paper.filters', { filters: filters.join(' · ') })])],
    foot: [say('paper.origin', { fileName }), say('status.zone')],
    mapFoot: [say('map.attribution'), say('paper.boundaries')],
  };
}

/** Each filter in words, as the chips of a window say it. */
function wordsOfFilters(
  { searches, brush, mapExtent, facets }: BatchFilter,
  lists: BatchDataset['lists'],
  language: Language,
): readonly string[] {
  const wordsOf = (name: FilterName, search = ''): string => {
    const view = { brush, brushRule: usualRule, filters: { search, facets, outline: null } };
    return filterWords(name, view, lists, language);
  };
  const asked = facetNames.filter((facet) => facets[facet] !== undefined);
  return [
    ...searches.map((search) => wordsOf('search', search)),
    ...(brush === null ? [] : [wordsOf('brush')]),
    ...(mapExtent === null ? [] : [translatorFor(language)('paper.filterMap', { ...mapExtent })]),
    ...asked.map((facet) => wordsOf(facet)),
  ];
}

/** A span of time is told in days: the hours of its ends say nothing of a whole picture. */
function wholeDays({ from, to }: { readonly from: number; readonly to: number }): { from: number; to: number } {
  return { from: Math.floor(from / dayMs) * dayMs, to: Math.ceil(to / dayMs) * dayMs };
}
