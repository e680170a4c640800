import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { ClusterLayout } from '../../kernels/cluster-layout.ts';
import type { EventPresence } from '../../kernels/event-presence.ts';
import type { EventsAtPlaces } from '../../kernels/events-at-places.ts';
import type { FigureSymbol } from '../../kernels/figure-symbols.ts';
import type { FlowCourse } from '../../kernels/flow-courses.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import type { CellPlan } from '../../kernels/placed-cells.ts';
import type { PlaceSpots } from '../../kernels/place-spots.ts';
import type { Language } from '../../shared/language.ts';
import type { NameLanguage } from '../../shared/view.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { ShownArea } from '../../kernels/shown-areas.ts';
import type { MapColours } from './map-colours.ts';
import type { TextRuler } from './text-ruler.ts';

/** The events on the map: how each is shown, and where. */
export interface ShownEvents {
  readonly present: EventPresence;
  readonly inside: EventsAtPlaces;
  readonly outside: EventsAtPlaces;
  /** The places on the map, whether or not there is an event. */
  readonly places: Uint32Array;
}

/** All that the plan of the map follows from. */
export interface MapPlanInput {
  readonly document: OpenDocument;
  readonly spots: PlaceSpots;
  readonly events: ShownEvents;
  /** The marks of all these events; among cells, of the selected ones; over cells of those outside, of those inside. */
  readonly layout: ClusterLayout;
  /** The events of the layout that have rings. */
  readonly ringed: EventsAtPlaces;
  /** Null where there is room for marks. */
  readonly cells: CellPlan | null;
  /** The cells of events outside of the window of time, where they alone are too many for marks. */
  readonly outsideCells: CellPlan | null;
  /** The largest first. */
  readonly areas: readonly ShownArea[];
  /** Figures that stand on the map as circles. */
  readonly symbols: readonly FigureSymbol[];
  readonly courses: readonly FlowCourse[];
  /** Null until they are read, and where they cannot be. */
  readonly labels: BasemapLabels | null;
  readonly selected: readonly number[];
  readonly frame: MapFrame;
  /** What floats over the map and covers it: buttons, legend. CSS pixels of the map's own element. */
  readonly cards: readonly Box[];
  readonly language: Language;
  /** The language of the basemap's names. */
  readonly namesIn: NameLanguage;
  readonly colours: MapColours;
  readonly ruler: TextRuler;
}
