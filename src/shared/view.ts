import type { LocalText } from './language.ts';
import type { MapExtent } from './map-extent.ts';
import type { TimeExtent } from './when.ts';

export interface Filters {
  /** What the search box holds; empty: no filter. */
  readonly search: string;
  /** Only events with a place inside `mapExtent`. */
  readonly onlyMap: boolean;
}

/** What a person looks at, as a plain value: extents, never pixels; ids, never rows. */
export interface View {
  readonly version: 1;
  readonly timeExtent: TimeExtent;
  readonly mapExtent: MapExtent;
  /** The interval that filters: events that possibly overlap it pass. */
  readonly brush: TimeExtent | null;
  readonly filters: Filters;
  readonly layers: { readonly events: boolean; readonly flows: boolean };
  /** Ids of the chosen events, the first one is told in the details. */
  readonly selection: readonly string[];
}

/** Indicators that are drawn under the events, on the timeline: one lane, a row for each. */
export interface FigureLane {
  readonly title: LocalText;
  readonly rows: readonly { readonly indicator: string; readonly name: LocalText }[];
}

/** A view with a name, in a dataset. The extents may be left to the data. */
export interface SavedView {
  readonly id: string;
  readonly timeExtent?: TimeExtent;
  readonly mapExtent?: MapExtent;
  readonly brush?: TimeExtent;
  readonly selection?: readonly string[];
  readonly figures?: FigureLane;
}
