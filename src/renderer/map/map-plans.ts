import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { layoutClusters, type ClusterLayout } from '../../kernels/cluster-layout.ts';
import { onlySelected, presence, presenceInWindow, raiseSelected } from '../../kernels/event-presence.ts';
import { flowCourses, type FlowCourse } from '../../kernels/flow-courses.ts';
import { hexCells, type HexCells } from '../../kernels/hex-cells.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import { marksInView, marksOfPlaces, showsCells } from '../../kernels/map-density.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { clusterPlaces } from '../../kernels/place-clusters.ts';
import { spotsOfPlaces, type PlaceSpots } from '../../kernels/place-spots.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectPassing, selectSelectedRows } from '../store/selectors.ts';
import type { MapColours } from './map-colours.ts';
import { planMap, type MapPlan } from './map-plan.ts';
import type { TextRuler } from './text-ruler.ts';

/** What a plan takes from the window around it. */
interface Surroundings {
  readonly labels: BasemapLabels | null;
  readonly cards: readonly Box[];
  readonly colours: MapColours;
  readonly ruler: TextRuler;
}

type MapPlans = (state: ExplorerState, document: OpenDocument, frame: MapFrame, around: Surroundings) => MapPlan;

const noClusters: ClusterLayout = { clusters: [], small: [] };
const noCourses: readonly FlowCourse[] = [];

/** Plans in steps, each of which is done again only where what it follows from has changed. */
export function createMapPlans(): MapPlans {
  const spotsOf = rememberLast(({ places }: DatasetDocument) => spotsOfPlaces(places));
  const presentOf = rememberLast(presenceInWindow);
  const raisedOf = rememberLast(raiseSelected);
  const selectedOf = rememberLast(onlySelected);
  const layoutOf = rememberLast((columns: EventColumns, spots: PlaceSpots, present: Uint8Array, worldPx: number) =>
    layoutClusters(
      clusterPlaces(columns, spots, present, presence.inside, worldPx),
      clusterPlaces(columns, spots, present, presence.outside, worldPx),
      worldPx,
    ),
  );
  const cellsOf = rememberLast(hexCells);
  const coursesOf = rememberLast(({ flows, places }: DatasetDocument, window: TimeExtent) =>
    flowCourses(flows, places, window),
  );
  const isCrowded = createCrowding();
  const planOf = rememberLast(
    (
      document: OpenDocument,
      spots: PlaceSpots,
      present: Uint8Array,
      layout: ClusterLayout,
      cells: HexCells | null,
      courses: readonly FlowCourse[],
      selected: readonly number[],
      language: ExplorerState['language'],
      frame: MapFrame,
      labels: BasemapLabels | null,
      cards: readonly Box[],
      colours: MapColours,
      ruler: TextRuler,
    ) =>
      planMap({
        document,
        spots,
        present,
        layout,
        cells,
        courses,
        selected,
        language,
        frame,
        labels,
        cards,
        colours,
        ruler,
      }),
  );
  return (state, document, frame, { labels, cards, colours, ruler }) => {
    const { view, language } = state;
    const { summary, columns } = document;
    const { mask } = selectPassing(state);
    const selected = selectSelectedRows(state);
    const spots = spotsOf(summary);
    const present = raisedOf(presentOf(columns, mask, view.timeExtent), mask, selected);
    const shown = view.layers.events;
    const cells =
      shown && isCrowded(columns, spots, present, frame) ? cellsOf(columns, spots, present, frame.worldPx) : null;
    // among cells, only what is selected has a mark of its own
    const marked = cells === null ? present : selectedOf(present, selected);
    const layout = shown ? layoutOf(columns, spots, marked, frame.worldPx) : noClusters;
    const courses = view.layers.flows ? coursesOf(summary, view.brush ?? view.timeExtent) : noCourses;
    return planOf(
      document,
      spots,
      present,
      layout,
      cells,
      courses,
      selected,
      language,
      frame,
      labels,
      cards,
      colours,
      ruler,
    );
  };
}

/** Whether there are too many marks in view to tell them apart. Remembers its last answer, as long as the data stay. */
function createCrowding(): (columns: EventColumns, spots: PlaceSpots, present: Uint8Array, frame: MapFrame) => boolean {
  const marksOf = rememberLast(marksOfPlaces);
  const inViewOf = rememberLast(marksInView);
  let before = false;
  let seen: EventColumns | null = null;
  return (columns, spots, present, frame) => {
    before = showsCells(before && seen === columns, inViewOf(frame, spots, marksOf(columns, spots, present)));
    seen = columns;
    return before;
  };
}
