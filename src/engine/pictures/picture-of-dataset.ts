import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { mapExtentAround, mapExtentOfPlaces } from '../../kernels/data-extent.ts';
import { emptyView } from '../../kernels/empty-view.ts';
import { joinExtents } from '../../kernels/joined-extents.ts';
import { asksForEvents, flowsOfPassing } from '../../kernels/related-flows.ts';
import { placedRows } from '../../kernels/placed-rows.ts';
import { boundsOfRows } from '../../kernels/time-bounds.ts';
import { windowAround } from '../../kernels/time-window.ts';
import { dayMs } from '../../kernels/durations.ts';
import { wholeDays } from '../../kernels/whole-days.ts';
import { extentWords } from '../../messages/extent-words.ts';
import { filterWords } from '../../messages/filter-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import { timesWords } from '../../messages/zone-names.ts';
import type { PictureWords } from '../../paper/picture-pages.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import type { Place } from '../../shared/dataset.ts';
import type { LngLat, MapExtent } from '../../shared/map-extent.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { facetNames, usualLanes, usualRule, type FilterName, type SavedView } from '../../shared/view.ts';
import type { BatchFilter } from '../batch/batch-filter.ts';
import type { DrawnDataset } from './drawn-dataset.ts';
import { lanesOfView } from './lanes-of-view.ts';
import { toldTitles } from './told-titles.ts';

/**
 * The whole extent of these rows, in time (of a time that is asked for, the part that they reach) and on the map. Where a filter asks for
 * certain events, and not for a time or a part of the map alone, only the flows that concern them are drawn.
 */
export function subjectOfRows(
  dataset: DrawnDataset,
  rows: Uint32Array,
  { searches, brush, mapExtent, facets }: BatchFilter,
  language: Language,
): PictureSubject {
  const { lists, statuses } = dataset;
  const columns = columnsInZone(dataset.columns, dataset.timeZones, null);
  const mask = new Uint16Array(columns.count).fill(1);
  for (const row of rows) mask[row] = 0;
  const bounds = boundsOfRows(columns, [...rows]);
  const { offsets, values } = columns.places;
  const places = new Set([...rows].flatMap((row) => [...values.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0)]));
  const shown = lists.places.filter((_, place) => places.has(place));
  const isAsked = asksForEvents({ search: searches.join(' '), chain: null, facets });
  const flows = isAsked ? flowsOfPassing(lists.flows, lists.places, columns, mask, null) : lists.flows;
  return {
    lists: { ...lists, statuses, flows },
    columns,
    titles: toldTitles(columns, language),
    mask,
    timeExtent: bounds === null ? emptyView.timeExtent : windowAround(askedPart(bounds, brush), 0.02, dayMs),
    mapExtent: withAsked(extentOf(shown, lists.openingView), mapExtent) ?? emptyView.mapExtent,
    outline: mapExtent === null ? null : cornersOf(mapExtent),
    lanes: lanesOfView(dataset, usualLanes, language),
    scope: 'whole',
    brush: null,
    selected: new Set(),
    layers: emptyView.layers,
    figures: null,
    figureLane: null,
    language,
  };
}

/** On the side of the globe that the dataset opens with. */
function extentOf(places: readonly Place[], opening: SavedView | null): MapExtent | null {
  const seen = opening?.mapExtent;
  return seen === undefined ? mapExtentOfPlaces(places) : mapExtentAround(places, (seen.west + seen.east) / 2);
}

/** The part of the map that was asked for is seen whole, however little of it has events. */
function withAsked(extent: MapExtent | null, asked: MapExtent | null): MapExtent | null {
  return extent === null || asked === null ? (asked ?? extent) : joinExtents(extent, asked);
}

function cornersOf({ west, south, east, north }: MapExtent): readonly LngLat[] {
  return [
    { lng: west, lat: north },
    { lng: east, lat: north },
    { lng: east, lat: south },
    { lng: west, lat: south },
  ];
}

/** One event that reaches far beyond the time that is asked for does not press all others together. */
function askedPart(bounds: TimeExtent, brush: TimeExtent | null): TimeExtent {
  const part = {
    from: Math.max(bounds.from, brush?.from ?? bounds.from),
    to: Math.min(bounds.to, brush?.to ?? bounds.to),
  };
  if (part.from < part.to) return part;
  // those with an open end pass without a known end there
  const isBounded = brush !== null && Number.isFinite(brush.from) && Number.isFinite(brush.to);
  return isBounded ? brush : bounds;
}

/** What is said around a picture: title, how many events of how many, their time, what the filters ask. */
export function wordsOfPicture(
  { lists, columns }: DrawnDataset,
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
    // in days: the hours of its ends say nothing of a whole picture
    ...(bounds === null ? [] : [extentWords(wholeDays(askedPart(bounds, filter.brush)), language)]),
    ...(unplaced === 0 ? [] : [say('status.unplaced', { count: unplaced })]),
    ...(undated === 0 ? [] : [say('status.undated', { count: undated })]),
  ].join(' · ');
  const filters = wordsOfFilters(filter, lists, language);
  const title = chooseText(lists.title, language).text;
  return {
    title: title === '' ? fileName : title,
    summary: [line, ...(filters.length === 0 ? [] : [say('paper.filters', { filters: filters.join(' · ') })])],
    foot: [say('paper.origin', { fileName }), timesWords(null, language)],
    timelineFoot: [],
    mapFoot: [say('map.attribution'), say('paper.boundaries')],
  };
}

/** Each filter in words, as the chips of a window say it. */
function wordsOfFilters(
  { searches, brush, mapExtent, facets }: BatchFilter,
  lists: DrawnDataset['lists'],
  language: Language,
): readonly string[] {
  const wordsOf = (name: FilterName, search = ''): string => {
    const view = { brush, brushRule: usualRule, filters: { search, facets, outline: null }, chain: null };
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
