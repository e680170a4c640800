import { planBasemapLabelsInSteps, type BasemapLabel } from '../../kernels/basemap-label-plan.ts';
import type { ClusterLayout } from '../../kernels/cluster-layout.ts';
import { figureCircles, type FigureCircle } from '../../kernels/figure-symbols.ts';
import { flowBodies, type FlowBody } from '../../kernels/flow-bodies.ts';
import { createLabelBoxes, type Box, type LabelBoxes } from '../../kernels/label-boxes.ts';
import { crossesBox } from '../../kernels/line-crossing.ts';
import type { MapFrame } from '../../kernels/map-frame.ts';
import { placeMarks, type MarkPlan } from '../../kernels/map-marks.ts';
import { namingPlace } from '../../kernels/naming-place.ts';
import { touchesCells, type CellPlan } from '../../kernels/placed-cells.ts';
import { saidPlace } from '../../kernels/said-place.ts';
import type { PlaceSpots } from '../../kernels/place-spots.ts';
import type { Language } from '../../shared/language.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { basemapFont, namesFamily } from './label-fonts.ts';
import { placeEventLabels, type EventLabel } from './event-labels.ts';
import { placeFlowLabels, type FlowLabel } from './flow-labels.ts';
import { placeOffView, type OffView } from './off-view.ts';
import { placeSelectionCard, type SelectionCard } from './selection-card.ts';
import type { ShownArea } from '../../kernels/shown-areas.ts';
import type { MapColours } from './map-colours.ts';
import type { MapPlanInput, ShownEvents } from './map-plan-input.ts';
import type { TextRuler } from './text-ruler.ts';

/** Everything that is painted over the basemap, CSS pixels of the canvases. */
export interface MapPlan extends MarkPlan {
  readonly document: OpenDocument;
  readonly language: Language;
  readonly colours: MapColours;
  readonly frame: MapFrame;
  /** All marks of the world, from which those on the canvas were taken. */
  readonly layout: ClusterLayout;
  readonly events: ShownEvents;
  readonly spots: PlaceSpots;
  readonly ruler: TextRuler;
  /** Null where there is room for marks. Else the marks are those of the selected events, over the cells. */
  readonly cells: CellPlan | null;
  /** Where there are too many small marks: cells of the events outside of the window of time, under the other marks. */
  readonly outsideCells: CellPlan | null;
  readonly areas: readonly ShownArea[];
  readonly figureCircles: readonly FigureCircle[];
  readonly flows: readonly FlowBody[];
  readonly card: SelectionCard | null;
  readonly offView: OffView | null;
  readonly eventLabels: readonly EventLabel[];
  /** Those under which a flow passes. */
  readonly crossedLabels: ReadonlySet<EventLabel>;
  readonly flowLabels: readonly FlowLabel[];
  /** Null where they are yet to come: until then those before are shown. */
  readonly basemapLabels: readonly BasemapLabel[] | null;
  /** The font families that these are written with. */
  readonly namesFonts: string;
  /** Whether the basemap's names are still those of a plan before, and another plan is due once all rests. */
  readonly keepsNames: boolean;
  /** Whether cells that nobody sees, over the edges of the map, are yet to be painted. */
  readonly edgesWait: boolean;
}

/** A plan without the names of the basemap, and the steps to the same with them. */
export interface StartedPlan {
  readonly plan: MapPlan;
  readonly naming: Generator<void, MapPlan>;
}

/**
 * Where everything goes, in the order of importance: marks, events' names, flows, the basemap's names. The card of the
 * selected event takes what the names of events leave free, so that they stay where they are when it comes.
 */
export function planMap(input: MapPlanInput): StartedPlan {
  const { document, spots, events, layout, ringed, cells, outsideCells } = input;
  const { courses, labels, frame, namesIn, colours, ruler } = input;
  const namesFonts = namesFamily(colours.font, namesIn);
  const marked = placeMarks(frame, layout, spots, document.columns, ringed);
  const boxes = takenBoxes(marked, frame, input.cards);
  // names keep off cells; but the card of the selected event and the chip that points to it lie over them, if need be
  const besideCells = offCells(boxes, frame, [cells, outsideCells]);
  const flows = flowBodies(frame, courses, marked.marks);
  const heads = flows.map(({ head }) => head);
  const eventLabels = cells === null ? placeEventLabels(input, marked, boxes, heads) : [];
  const card = placeSelectionCard(input, marked.marks, boxes, coveredBoxes(frame, input.cards));
  const offView = placeOffView(input, marked.marks, boxes);
  const flowLabels = placeFlowLabels(input, flows, besideCells);
  const said = eventLabels.map(({ mark, lines }) => {
    const place = namingPlace(document.summary.places, mark.cluster.places);
    return saidPlace(
      mark,
      lines.map(({ text }) => text),
      place,
    );
  });
  function* nameBasemap(): Generator<void, MapPlan> {
    const basemapLabels =
      labels === null
        ? []
        : yield* planBasemapLabelsInSteps({
            labels,
            language: namesIn,
            frame,
            boxes: besideCells,
            said,
            ...(colours.isReadFromAfar ? { mostCities: mostCitiesFromAfar } : {}),
            measure: (text, style) => ruler.width(text, basemapFont(namesFonts, style)),
          });
    return { ...plan, basemapLabels };
  }
  const plan: MapPlan = {
    ...marked,
    document,
    language: input.language,
    colours,
    frame,
    layout,
    events,
    spots,
    ruler,
    cells,
    outsideCells,
    areas: input.areas,
    figureCircles: figureCircles(frame, input.symbols),
    flows,
    card,
    offView,
    eventLabels,
    crossedLabels: new Set(eventLabels.filter(({ box }) => isCrossed(box, flows))),
    flowLabels,
    namesFonts,
    basemapLabels: null,
    keepsNames: false,
    edgesWait: false,
  };
  return { plan, naming: nameBasemap() };
}

/** Cities that are named where an audience reads the map: their names are for finding one's way, those of events are what is told. */
const mostCitiesFromAfar = 40;
/** Free between a mark and the names of others, CSS pixels. */
const besideMarkPx = 4;

function isCrossed({ left, top, right, bottom }: Box, flows: readonly FlowBody[]): boolean {
  return flows.some(({ line, head, course }) => {
    const half = course.width / 2 + 2;
    const grown = { left: left - half, top: top - half, right: right + half, bottom: bottom + half };
    return crossesBox(line, grown) || crossesBox(head, grown);
  });
}

function offCells(boxes: LabelBoxes, frame: MapFrame, plans: readonly (CellPlan | null)[]): LabelBoxes {
  const cells = plans.filter((plan) => plan !== null);
  if (cells.length === 0) return boxes;
  return { ...boxes, isFree: (box) => boxes.isFree(box) && !cells.some((plan) => touchesCells(frame, plan, box)) };
}

/** No name lies under a mark, nor under what floats over the map. */
function takenBoxes({ marks, small }: MarkPlan, frame: MapFrame, cards: readonly Box[]): LabelBoxes {
  const boxes = coveredBoxes(frame, cards);
  for (const { x, y, radius } of marks) boxes.takeDisc({ x, y, radius: radius + besideMarkPx });
  for (const { x, y } of small) boxes.takeDisc({ x, y, radius: 3 + besideMarkPx });
  return boxes;
}

function coveredBoxes({ pane }: MapFrame, cards: readonly Box[]): LabelBoxes {
  const boxes = createLabelBoxes();
  for (const { left, top, right, bottom } of cards) {
    boxes.take({
      left: left + pane.left,
      top: top + pane.top,
      right: right + pane.left,
      bottom: bottom + pane.top,
    });
  }
  return boxes;
}

/** Whether nothing of the data but cells is to be seen. */
export function showsOnlyCells({
  cells,
  circles,
  small,
  marks,
  eventLabels,
  flowLabels,
  outsideCells,
}: MapPlan): boolean {
  const others = [circles, small, marks, eventLabels, flowLabels];
  return cells !== null && outsideCells === null && others.every(({ length }) => length === 0);
}
