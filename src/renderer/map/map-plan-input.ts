import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { ClusterLayout } from '../../kernels/cluster-layout.ts';
import type { HexCells } from '../../kernels/hex-cells.ts';
import type { FlowCourse } from '../../kernels/flow-courses.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import type { PlaceSpots } from '../../kernels/place-spots.ts';
import type { Language } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { MapColours } from './map-colours.ts';
import type { TextRuler } from './text-ruler.ts';

/** All that the plan of the map follows from. */
export interface MapPlanInput {
  readonly document: OpenDocument;
  readonly spots: PlaceSpots;
  /** One byte a row (see `event-presence.ts`). */
  readonly present: Uint8Array;
  /** The marks of all present events; among cells, of the selected ones. */
  readonly layout: ClusterLayout;
  /** Null where there is room for marks. */
  readonly cells: HexCells | null;
  readonly courses: readonly FlowCourse[];
  /** Null until they are read, and where they cannot be. */
  readonly labels: BasemapLabels | null;
  readonly selected: readonly number[];
  readonly frame: MapFrame;
  /** What floats over the map and covers it: buttons, legend. CSS pixels of the map's own element. */
  readonly cards: readonly Box[];
  readonly language: Language;
  readonly colours: MapColours;
  readonly ruler: TextRuler;
}
