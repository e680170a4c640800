import type { FiguresBeside } from '../kernels/figures-beside.ts';
import type { YearInTime } from '../kernels/indicator-figures.ts';
import type { LaneSets } from '../kernels/lane-sets.ts';
import type { MapIndicator } from '../kernels/map-indicators.ts';
import type { Indicator } from '../shared/dataset.ts';
import type { DatasetDocument } from '../shared/dataset-document.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import type { ChosenText, Language, LocalText } from '../shared/language.ts';
import type { LngLat, MapExtent } from '../shared/map-extent.ts';
import type { FigureLayer, Layers } from '../shared/view.ts';
import type { TimeExtent } from '../shared/when.ts';

/** The lanes of a timeline, from top to bottom. */
export interface PaperLanes {
  readonly sets: LaneSets;
  readonly names: readonly string[];
  /** By lane: the index of the category that it stands for; null where it stands for something else. */
  readonly categories: readonly (number | null)[];
  /** By lane: whether it is a single low row. */
  readonly collapsed: readonly boolean[];
}

/** Figures of countries on the map. */
export interface PaperFigures extends Pick<FigureLayer, 'drawnAs'> {
  readonly indicator: MapIndicator;
  readonly year: YearInTime;
  readonly beside: readonly FiguresBeside[];
  /** Above 0 to 1. */
  readonly opacity: number;
}

/** The lane of figures below the lanes of events. */
export interface PaperFigureLane {
  readonly title: string;
  readonly rows: readonly { readonly indicator: Indicator; readonly name: string; readonly unit: LocalText }[];
}

/** What a picture is of: the events of a dataset that pass, in an extent of time and of the map. */
export interface PictureSubject {
  readonly lists: Pick<
    DatasetDocument,
    'categories' | 'statuses' | 'places' | 'sources' | 'eras' | 'annotations' | 'flows' | 'commodities' | 'units'
  >;
  readonly columns: EventColumns;
  /** The titles of a row, as the reader's language has them; a short one may be empty. */
  readonly titles: { title(row: number): ChosenText; shortTitle(row: number): ChosenText };
  /** A row an event: 0 passes all filters, the brush too. */
  readonly mask: Uint16Array;
  readonly lanes: PaperLanes;
  /** All of the time that the picture is of. */
  readonly timeExtent: TimeExtent;
  /**
   * `whole`: the picture is of all that passes, and long empty years are compressed; `window`: of what a window shows, by an even scale,
   * and what lies outside of its time is a small mark on the map.
   */
  readonly scope: 'whole' | 'window';
  /** Null: none. */
  readonly brush: TimeExtent | null;
  /** Rows of the chosen events. */
  readonly selected: ReadonlySet<number>;
  readonly layers: Omit<Layers, 'figures' | 'maps'>;
  /** Null: none. */
  readonly figures: PaperFigures | null;
  /** Null: none. */
  readonly figureLane: PaperFigureLane | null;
  readonly mapExtent: MapExtent;
  /** Corners of what filters on the map; null: nothing does. */
  readonly outline: readonly LngLat[] | null;
  readonly language: Language;
}
