import { activeFilters } from '../../kernels/active-filters.ts';
import { eventKinds, tallyEvents, type EventCounts, type EventTally } from '../../kernels/event-counts.ts';
import { passesFilters } from '../../kernels/filter-mask.ts';
import { hidingFilters } from '../../kernels/hiding-filters.ts';
import { asksNothing, keepMask, type KeptMask, type MaskedFilters } from '../../kernels/kept-mask.ts';
import { markPlaces } from '../../kernels/placed-rows.ts';
import { outlineOf, placesInOutline } from '../../kernels/places-in-outline.ts';
import { ruledTime } from '../../kernels/time-rule.ts';
import { cutTime, type TimeCut } from '../../kernels/time-cut.ts';
import type { MapExtent } from '../../shared/map-extent.ts';
import type { FilterName, MapOutline, View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { rowOf } from './event-text.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { facetOf } from './facet-of.ts';
import { selectShownChain } from './relations-of.ts';
import { rememberFor } from './remember-for.ts';
import { rememberLast } from './remember-last.ts';

/**
 * What the view lets pass: the brush, and every other filter as bits of a mask, which is the same while only the brush moves.
 * A brush under another rule than the usual one is a bit of the mask, too.
 */
export interface Filtering extends MaskedFilters {
  /** The brush of the usual rule; null where there is none, or it follows another one. */
  readonly brush: TimeExtent | null;
  /** That brush, as what counts by changed rows moves to (kernels/time-cut.ts). */
  readonly cut: TimeCut;
  readonly counts: EventCounts;
}

const noCounts: EventCounts = {
  total: 0,
  filtered: 0,
  passing: 0,
  inBothViews: 0,
  unplaced: 0,
  undated: 0,
  inNeither: 0,
};
const nothingOpen: Filtering = {
  mask: new Uint16Array(0),
  asked: asksNothing,
  brush: null,
  cut: { starts: 0, ends: 0, undated: true, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY },
  counts: noCounts,
};

/** The mask that is kept for a document. */
const keptMaskOf = rememberFor((document: OpenDocument): KeptMask =>
  keepMask(document.columns, (name) => facetOf(document, name)),
);

const shownPlacesOf = rememberLast((document: OpenDocument, extent: MapExtent): Uint8Array =>
  markPlaces(document.summary.places, extent),
);

const outlinedPlacesOf = rememberLast((document: OpenDocument, { corners }: MapOutline): Uint8Array =>
  placesInOutline(document.summary.places, outlineOf(corners)),
);

const kindsOf = rememberFor(({ columns, placed }: OpenDocument) => eventKinds(columns, placed));

// by the mask, which is the document's own: that of no filters is given again and again
const tallyOf = rememberFor((mask: Uint16Array, document: OpenDocument): EventTally =>
  tallyEvents(document.columns, mask, kindsOf(document)),
);

const filteringOf = rememberLast(
  (document: OpenDocument, { asked, mask }: MaskedFilters, brush: TimeExtent | null): Filtering => {
    const cut = cutTime(document.columns, brush);
    return { asked, mask, brush, cut, counts: tallyOf(mask, document).moveTo(cut) };
  },
);

const ruledOf = rememberLast(ruledTime);

/** The same value until the document or a filter changes; a step of the brush costs the events that come in or go out. */
export function selectFiltering(state: ExplorerState): Filtering {
  const { document, view } = state;
  if (document === null) return nothingOpen;
  const { onlyMap, outline, facets } = view.filters;
  const shownPlaces = onlyMap ? shownPlacesOf(document, view.mapExtent) : null;
  const outlinedPlaces = outline === null ? null : outlinedPlacesOf(document, outline);
  const time = ruledOf(view.brush, view.brushRule);
  const chainBits = selectShownChain(state)?.bits ?? null;
  const asked = { searchBits: hitsOf(state), shownPlaces, outlinedPlaces, chainBits, time, facets };
  const filters = keptMaskOf(document).filtersOf(asked);
  return filteringOf(document, filters, time === null ? view.brush : null);
}

/** Whether the event of a row passes every filter; false for no row. */
export function passes(state: ExplorerState, row: number | null | undefined): boolean {
  if (state.document === null || row === null || row === undefined) return false;
  const { mask, brush } = selectFiltering(state);
  return passesFilters(state.document.columns, mask, brush, row);
}

const hidingOf = rememberLast(hidingFilters);
const activeOf = rememberLast((brush: View['brush'], filters: View['filters']) => activeFilters({ brush, filters }));
const noFilters: readonly FilterName[] = [];

/** The filters that leave the event of a row out, in the order of the chips; none for no row. */
export function selectHiding(state: ExplorerState, row: number | null): readonly FilterName[] {
  const { document, view } = state;
  if (document === null || row === null) return noFilters;
  const { mask, brush } = selectFiltering(state);
  const hiding = hidingOf(document.columns, mask, brush, activeOf(view.brush, view.filters), row);
  // one and the same at each step of the brush: whoever tells of it draws nothing anew
  return hiding.length === 0 ? noFilters : hiding;
}

/** What the search found; null where nothing is asked, or no answer stands for this revision yet. */
function hitsOf({ document, view, searchHits }: ExplorerState): Uint8Array | null {
  const isFound = searchHits !== null && searchHits.revision === document?.summary.revision;
  return isFound && view.filters.search.trim() !== '' ? searchHits.bits : null;
}

const rowsOf = rememberLast((document: OpenDocument, ids: readonly string[]): readonly number[] =>
  ids.flatMap((id) => rowOf(document, id) ?? []),
);

const noRows: readonly number[] = [];

/** The rows of the chosen events; ids that are not in the document are left out. */
export function selectSelectedRows({ document, view }: ExplorerState): readonly number[] {
  return document === null ? noRows : rowsOf(document, view.selection);
}

export function isFiltered(view: View): boolean {
  return activeFilters(view).length > 0;
}

export function isFilteredBesides(view: View, filter: FilterName): boolean {
  return activeFilters(view).some((active) => active !== filter);
}
