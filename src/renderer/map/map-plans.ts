import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { noEvents } from '../../kernels/events-at-places.ts';
import { finish } from '../../kernels/finish.ts';
import { flowCourses } from '../../kernels/flow-courses.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectShownFigures } from '../store/map-figures.ts';
import { selectFiltering, selectSelectedRows } from '../store/selectors.ts';
import type { MapColours } from './map-colours.ts';
import type { ShownArea } from '../../kernels/shown-areas.ts';
import { createMapAreas } from './map-areas.ts';
import { createShownFlows } from './shown-flows.ts';
import { shownSymbols } from './shown-symbols.ts';
import { createMapEvents, type MapEvents } from './map-events.ts';
import { createMapLayouts, type MapLayout } from './map-layouts.ts';
import { planMap, showsOnlyCells, type MapPlan, type StartedPlan } from './map-plan.ts';
import type { MapPlanInput } from './map-plan-input.ts';
import type { TextRuler } from './text-ruler.ts';

/** What a plan takes from the window around it. */
interface Surroundings {
  readonly labels: BasemapLabels | null;
  readonly cards: readonly Box[];
  readonly colours: MapColours;
  readonly ruler: TextRuler;
}

/** What becomes of the basemap's names: they go where there is room, stay if only counts have changed, or come later. */
export type NamesTurn = 'now' | 'kept' | 'later';

interface MapPlans {
  plan(state: ExplorerState, document: OpenDocument, frame: MapFrame, around: Surroundings, names: NamesTurn): MapPlan;
  /** Does a little of what will be asked for sooner or later; whether there is nothing left to do. */
  prepare(): boolean;
  /** Does in steps what the plan of a frame to come will take. */
  prepareFrame(frame: MapFrame): Generator<void, void>;
  /** What lies over the edges of the map is part of the plan from now on. */
  showEdges(): void;
  /** Does in steps what the names take that are yet to come. */
  prepareNames(): Generator<void, void>;
}

const noMarks: MapLayout = { layout: { clusters: [], small: [] }, ringed: noEvents, cells: null, outsideCells: null };
const noAreas: readonly ShownArea[] = [];

/** Plans in steps, each of which is done again only where what it follows from has changed. */
export function createMapPlans(): MapPlans {
  const spotsOf = rememberLast(({ places }: DatasetDocument) => spotsOfPlaces(places));
  const eventsOf = rememberLast(createMapEvents);
  const layouts = createMapLayouts();
  const flowsOf = createShownFlows();
  const coursesOf = rememberLast(flowCourses);
  const symbolsOf = rememberLast(shownSymbols);
  const areasOf = createMapAreas();
  const { planOf, prepareNames, showEdges } = keepSamePlan();
  let events: MapEvents | null = null;
  function plan(...[state, document, frame, around, names]: Parameters<MapPlans['plan']>): MapPlan {
    const { view, language } = state;
    const { summary, columns } = document;
    const { mask, brush } = selectFiltering(state);
    const selected = selectSelectedRows(state);
    const spots = spotsOf(summary);
    const from = eventsOf(columns, spots);
    events = from;
    const shown = from.under({ mask, brush, window: view.timeExtent, selected });
    const marks = view.layers.events ? layouts.layoutOf(from, shown, frame, selected) : noMarks;
    const namesIn = view.layers.namesIn ?? language;
    const time = view.brush ?? view.timeExtent;
    const courses = coursesOf(flowsOf(state, document), summary.places, time, view.layers.greatCircles);
    const areas = view.layers.areas ? areasOf(summary.places, frame, shown) : noAreas;
    const symbols = symbolsOf(selectShownFigures(state), view.layers.figures?.drawnAs ?? 'fills', around.labels);
    return planOf(
      {
        document,
        spots,
        events: shown,
        ...marks,
        areas,
        symbols,
        courses,
        selected,
        language,
        namesIn,
        frame,
        ...around,
      },
      names,
    );
  }
  return {
    plan,
    prepare: () => events?.prepare() ?? true,
    prepareNames,
    showEdges,
    *prepareFrame(frame) {
      if (events !== null) yield* layouts.prepare(events, frame);
    },
  };
}

/** What may change without moving a name of the basemap: how many events there are, not where. */
const counted: ReadonlySet<string> = new Set<keyof MapPlanInput>([
  'events',
  'layout',
  'ringed',
  'cells',
  'outsideCells',
  'areas',
  'symbols',
  'courses',
  'selected',
]);

/**
 * The plan before, as long as all that it follows from is the same. While the numbers in cells change, step after step,
 * the basemap's names stay; at rest they give way to new cells, and come back where there are none any more.
 */
function keepSamePlan() {
  let last: (StartedPlan & { readonly asked: MapPlanInput }) | null = null;
  function planOf(asked: MapPlanInput, names: NamesTurn): MapPlan {
    const before = last;
    const keys = Object.keys(asked) as (keyof MapPlanInput)[];
    const changed = keys.filter((key) => before?.asked[key] !== asked[key]);
    const kept = before === null || before.plan.cells === null ? null : before.plan.basemapLabels;
    if (before !== null && changed.length === 0 && !(names === 'now' && before.plan.keepsNames)) {
      if (before.plan.basemapLabels !== null || names === 'later') return before.plan;
      last = { ...before, plan: finish(before.naming) };
      return last.plan;
    }
    const { plan, naming } = planMap(asked);
    if (names === 'kept' && kept !== null && asked.cells !== null && changed.every((key) => counted.has(key))) {
      last = { asked, naming, plan: { ...plan, basemapLabels: kept, keepsNames: true, edgesWait: true } };
    } else if (names === 'later') last = { asked, naming, plan: { ...plan, edgesWait: showsOnlyCells(plan) } };
    else last = { asked, naming, plan: finish(naming) };
    return last.plan;
  }
  function* prepareNames(): Generator<void, void> {
    while (last !== null && last.plan.basemapLabels === null) {
      // another plan may have begun since the step before
      const { naming } = last;
      const step = naming.next();
      if (step.done === true) last = { ...last, plan: step.value };
      else yield;
    }
  }
  function showEdges(): void {
    if (last?.plan.edgesWait === true) last = { ...last, plan: { ...last.plan, edgesWait: false } };
  }
  return { planOf, prepareNames, showEdges };
}
