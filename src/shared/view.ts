import type { LocalText } from './language.ts';
import type { OwnMapLayer } from './own-map.ts';
import type { LngLat, MapExtent } from './map-extent.ts';
import type { TimeExtent } from './when.ts';

/** What events can be counted and filtered by. */
export const facetNames = [
  'category',
  'status',
  'certainty',
  'actor',
  'place',
  'country',
  'tag',
  'source',
  'grade',
  'evidence',
] as const;
export type FacetName = (typeof facetNames)[number];

/**
 * What is asked of one facet, as ids of its values (the empty id: events that have none). An event passes where it has
 * one of `only`, or `only` is empty, and none of `not`.
 */
export interface FacetFilter {
  readonly only: readonly string[];
  readonly not: readonly string[];
}

/** What was drawn on the map to filter by. */
export interface MapOutline {
  readonly kind: 'rectangle' | 'lasso';
  /** Closed from the last to the first. Longitudes go on unbroken across 180°, the first is in [−180, 180). */
  readonly corners: readonly LngLat[];
}

export interface Filters {
  /** What the search box holds; empty: no filter. */
  readonly search: string;
  /** Only events with a place inside `mapExtent`. */
  readonly onlyMap: boolean;
  /** Only events with a place inside of it; null: no filter. */
  readonly outline: MapOutline | null;
  /** Id of an event: only those that relations join to it, over any number of others; null: no filter. */
  readonly chain: string | null;
  /** A facet that asks nothing is absent. */
  readonly facets: Readonly<Partial<Record<FacetName, FacetFilter>>>;
}

/** What a view can filter by: each is one chip, and one bit of the mask. */
export type FilterName = 'search' | 'brush' | 'onlyMap' | 'outline' | 'chain' | FacetName;

export const listSorts = ['time', 'title', 'place', 'category', 'importance'] as const;
export const listGroups = ['none', 'day', 'place', 'category'] as const;

/** How the list of events is ordered. Groups come first; `sort` holds inside each. */
export interface ListOrder {
  readonly sort: (typeof listSorts)[number];
  readonly descending: boolean;
  readonly group: (typeof listGroups)[number];
}

/** Which panes stand beside map and timeline; null: folded away. */
export interface ShownPanes {
  readonly left: 'facets' | 'list' | 'trays' | null;
  readonly right: 'details' | 'claims' | 'records' | 'story' | null;
}

/** An indicator under a short name of its own. */
export interface NamedIndicator {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly name: LocalText;
}

/** An indicator whose figures stand on the map, by country. */
export interface FigureLayer {
  /** Id of the indicator, or of one of a family that is shown together. */
  readonly indicator: string;
  /** Null: the latest with figures in the brush, else in the window. */
  readonly year: number | null;
  /** What is told of the same year beside it: figures that no country can be filled by, as shares of the world. */
  readonly beside: readonly NamedIndicator[];
  /** As colours of classes, or as circles whose areas are in proportion to the values. */
  readonly drawnAs: (typeof figureDrawings)[number];
}

export const figureDrawings = ['fills', 'circles'] as const;

/** The layers of the map that stand over one another, as they stand at first: from the ground up. */
export const stackedLayers = ['areas', 'flows', 'labels', 'events'] as const;
export type StackedLayer = (typeof stackedLayers)[number];

/** The languages that the basemap has its names in. */
export const nameLanguages = ['en', 'fr', 'ja', 'ko', 'zh'] as const;
export type NameLanguage = (typeof nameLanguages)[number];

/** What the map draws. `areas`: lines and areas of places; `labels`: the names of the basemap. */
export interface Layers extends Readonly<Record<StackedLayer, boolean>> {
  readonly figures: FigureLayer | null;
  /** Whether what authors wrote on timeline and map is shown. */
  readonly annotations: boolean;
  /** Whether flows go the shortest way on the globe; else by curves that stay on the map. */
  readonly greatCircles: boolean;
  /** The language of the basemap's names; null: that of the interface. */
  readonly namesIn: NameLanguage | null;
  /** All of them, from the ground up; the fills of figures lie under all. */
  readonly order: readonly StackedLayer[];
  /** Maps of one's own, from the ground up: they lie on the basemap and the fills of figures, under all others. */
  readonly maps: readonly OwnMapLayer[];
  /** Above 0 to 1; a layer that is not named is opaque. */
  readonly opacity: Readonly<Partial<Record<StackedLayer | 'figures', number>>>;
}

/** How an event stands to the brush. `ongoing`: throughout all of it. */
export const timeRelations = ['overlaps', 'starts', 'ends', 'inside', 'ongoing'] as const;
/** Under some date that it may have, or under each. */
export const timeCertainties = ['possibly', 'certainly'] as const;

/** What passes a brush. */
export interface TimeRule {
  readonly relation: (typeof timeRelations)[number];
  readonly certainty: (typeof timeCertainties)[number];
}

/** The rule of a brush until another one is chosen. */
export const usualRule: TimeRule = { relation: 'overlaps', certainty: 'possibly' };

/** What the lanes of the timeline can stand for; `none`: one lane has all events. */
export const laneFields = [
  'category',
  'actor',
  'country',
  'place',
  'source',
  'status',
  'certainty',
  'grade',
  'tag',
  'none',
] as const satisfies readonly (FacetName | 'none')[];
export type LaneField = (typeof laneFields)[number];

/** The value that a lane stands for, by its id; '': events that have none; null: all values without a lane of their own. */
export type LaneId = string | null;

/** The lanes of the timeline. Ids that stand for no lane are passed over. */
export interface Lanes {
  readonly by: LaneField;
  /** Those that a person has put in order come first, as they are named here. */
  readonly order: readonly LaneId[];
  /** One low row each, in which nothing stands by itself. */
  readonly collapsed: readonly LaneId[];
  /** Not drawn: no filter, the events pass and are counted as before. */
  readonly hidden: readonly LaneId[];
}

/** The lanes until others are chosen. */
export const usualLanes: Lanes = { by: 'category', order: [], collapsed: [], hidden: [] };

/** A record that has a page of its own in the details. */
export interface RecordPage {
  readonly list: 'actors' | 'places';
  readonly id: string;
}

/** What a person looks at, as a plain value: extents, never pixels; ids, never rows. */
export interface View {
  readonly version: 1;
  readonly timeExtent: TimeExtent;
  readonly mapExtent: MapExtent;
  /** The interval that filters; null: none does. */
  readonly brush: TimeExtent | null;
  /** What passes it. */
  readonly brushRule: TimeRule;
  /**
   * The zone on whose clocks times of day are read ('UTC', or an IANA name); null: each event's own. Extent and brush are of
   * what those clocks show. A date alone is the same in all of them.
   */
  readonly timeZone: string | null;
  readonly filters: Filters;
  readonly layers: Layers;
  readonly lanes: Lanes;
  /** Ids of the chosen events, the first one is told in the details. */
  readonly selection: readonly string[];
  /** Id of the claim that is being read; its events and those of its context are the selection until another gesture changes that. */
  readonly claim: string | null;
  /** The details show the last one, and lead back to those before; empty: they tell the chosen event. */
  readonly pages: readonly RecordPage[];
  readonly list: ListOrder;
  readonly panes: ShownPanes;
}

/** Indicators that are drawn under the events, on the timeline: one lane, a row for each. */
export interface FigureLane {
  readonly title: LocalText;
  readonly rows: readonly NamedIndicator[];
}

/** A view in a dataset. What it leaves out is left to the data. */
export interface SavedView {
  readonly id: string;
  /** What it is offered by; absent: it is not. */
  readonly name?: LocalText;
  readonly timeExtent?: TimeExtent;
  readonly mapExtent?: MapExtent;
  readonly brush?: TimeExtent;
  readonly brushRule?: TimeRule;
  readonly timeZone?: string;
  readonly filters?: Partial<Filters>;
  readonly selection?: readonly string[];
  readonly claim?: string;
  readonly layers?: Partial<Layers>;
  readonly lanes?: Lanes;
  readonly figures?: FigureLane;
}
