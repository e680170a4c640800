import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { flowCourses, type FlowCourse } from '../../kernels/flow-courses.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectFiltering, selectSelectedRows } from '../store/selectors.ts';
import type { MapColours } from './map-colours.ts';
import { createMapEvents } from './map-events.ts';
import { createMapLayouts, type MapLayout } from './map-layouts.ts';
import { planMap, type MapPlan } from './map-plan.ts';
import type { MapPlanInput } from './map-plan-input.ts';
import type { TextRuler } from './text-ruler.ts';

/** What a plan takes from the window around it. */
interface Surroundings {
  readonly labels: BasemapLabels | null;
  readonly cards: readonly Box[];
  readonly colours: MapColours;
  readonly ruler: TextRuler;
}

type MapPlans = (state: ExplorerState, document: OpenDocument, frame: MapFrame, around: Surroundings) => MapPlan;

const noEvents = { countAt: () => 0, rowsAt: () => [], visitSeveral: () => undefined };
const noMarks: MapLayout = { layout: { clusters: [], small: [] }, ringed: noEvents, cells: null, outsideCells: null };
const noCourses: readonly FlowCourse[] = [];

/** Plans in steps, each of which is done again only where what it follows from has changed. */
export function createMapPlans(): MapPlans {
  const spotsOf = rememberLast(({ places }: DatasetDocument) => spotsOfPlaces(places));
  const eventsOf = rememberLast(createMapEvents);
  const layoutOf = createMapLayouts();
  const coursesOf = rememberLast(({ flows, places }: DatasetDocument, window: TimeExtent) =>
    flowCourses(flows, places, window),
  );
  const planOf = keepSamePlan();
  return (state, document, frame, around) => {
    const { view, language } = state;
    const { summary, columns } = document;
    const { mask, brush } = selectFiltering(state);
    const selected = selectSelectedRows(state);
    const spots = spotsOf(summary);
    const from = eventsOf(columns, spots);
    const events = from.under({ mask, brush, window: view.timeExtent, selected });
    const marks = view.layers.events ? layoutOf(from, events, frame, selected) : noMarks;
    const courses = view.layers.flows ? coursesOf(summary, view.brush ?? view.timeExtent) : noCourses;
    return planOf({ document, spots, events, ...marks, courses, selected, language, frame, ...around });
  };
}

/** The plan before, as long as all that it follows from is the same. */
function keepSamePlan(): (input: MapPlanInput) => MapPlan {
  let last: { readonly input: MapPlanInput; readonly plan: MapPlan } | null = null;
  return (input) => {
    const before = last?.input;
    const keys = Object.keys(input) as (keyof MapPlanInput)[];
    if (last === null || before === undefined || keys.some((key) => before[key] !== input[key])) {
      last = { input, plan: planMap(input) };
    }
    return last.plan;
  };
}
