import { planBasemapLabels, type BasemapLabel } from '../kernels/basemap-label-plan.ts';
import type { BasemapLabels } from '../kernels/basemap-labels.ts';
import { areaBodies } from '../kernels/area-bodies.ts';
import { areaShapes } from '../kernels/area-shapes.ts';
import { layoutClusters } from '../kernels/cluster-layout.ts';
import { fewEventsAtPlaces, noEvents, rowsAtPlaces, type EventsAtPlaces } from '../kernels/events-at-places.ts';
import { presence } from '../kernels/event-presence.ts';
import { flowBodies, type FlowBody } from '../kernels/flow-bodies.ts';
import { flowCourses } from '../kernels/flow-courses.ts';
import {
  aroundMark,
  contains,
  createLabelBoxes,
  placeLabel,
  type Box,
  type LabelBoxes,
} from '../kernels/label-boxes.ts';
import { lineBoxes } from '../kernels/line-boxes.ts';
import { crossesBox } from '../kernels/line-crossing.ts';
import { createLabelOwner } from '../kernels/label-owner.ts';
import { cameraForExtent, worldSizePx } from '../kernels/map-camera.ts';
import type { FigureCircle } from '../kernels/figure-symbols.ts';
import type { CanvasPoint, MapFrame } from '../kernels/map-frame.ts';
import { placeMarks, type MarkPlan, type PlacedMark } from '../kernels/map-marks.ts';
import { projectLngLat } from '../kernels/mercator.ts';
import { namingPlace, shortPlaceName } from '../kernels/naming-place.ts';
import { shownAreas, type ShownArea } from '../kernels/shown-areas.ts';
import { placesInBlocks } from '../kernels/near-places.ts';
import { clusterPlaces } from '../kernels/place-clusters.ts';
import { saidPlace } from '../kernels/said-place.ts';
import { spotsOfPlaces } from '../kernels/place-spots.ts';
import { chooseText, type ChosenText } from '../shared/language.ts';
import type { MapExtent } from '../shared/map-extent.ts';
import { planMapAnnotations, type MapAnnotation } from './annotation-drawing.ts';
import { drawnRows } from './drawn-rows.ts';
import { planFigureCircles } from './figure-drawing.ts';
import type { TextRuler } from './drawing.ts';
import { placeFlowLabels, type FlowLabel } from './flow-labels.ts';
import { planOutline } from './outline-drawing.ts';
import type { PictureSubject } from './picture-subject.ts';

export const placeStyle = { size: 12, strong: true } as const;
export const mapLinePx = 15;

export interface MapLabel {
  readonly mark: PlacedMark;
  readonly lines: readonly (ChosenText & { readonly strong: boolean })[];
  readonly box: Box;
  /** The words of each line alone, of which none lies over another. */
  readonly lineBoxes: readonly Box[];
  readonly align: 'start' | 'middle' | 'end';
}

/** All that a map on paper is drawn from: the kernels' plans, in pixels. */
export interface PaperMap extends MarkPlan {
  readonly subject: PictureSubject;
  readonly frame: MapFrame;
  readonly figureCircles: readonly FigureCircle[];
  /** Lines and areas of places with an event, the largest first. */
  readonly areas: readonly ShownArea[];
  /** What filters, in every copy of the world. */
  readonly outlines: readonly (readonly CanvasPoint[])[];
  readonly flows: readonly FlowBody[];
  readonly labels: readonly MapLabel[];
  readonly annotations: readonly MapAnnotation[];
  readonly flowLabels: readonly FlowLabel[];
  readonly basemapLabels: readonly BasemapLabel[];
}

/** All that is on the map is shown with so much room around it. */
export const wholePaddingPx = 34;
const closestZoom = 9;
/** The part of the room beside a line that lies on its left. */
const before = { start: 0, middle: 0.5, end: 1 } as const;
/** Free around words that lines of flows end at. */
const wordsPaddingPx = 1;
/** Between a name and the frame of the map. */
const insideFramePx = 6;

/**
 * The map that shows all of an extent in at most so many pixels, with `paddingPx` around it: narrower where the world is, which no sheet
 * shows twice.
 */
export function frameOfExtent(extent: MapExtent, most: number, height: number, paddingPx: number): MapFrame {
  const range = { min: 0, max: closestZoom, snap: 0.01 };
  const { centre, zoom } = cameraForExtent(extent, { width: most, height }, range, paddingPx);
  const width = Math.min(most, worldSizePx(zoom));
  const worldPx = worldSizePx(zoom);
  const middle = projectLngLat(centre);
  return {
    zoom,
    worldPx,
    left: middle.x - width / 2 / worldPx,
    top: middle.y - height / 2 / worldPx,
    width,
    height,
    pane: { left: 0, top: 0, right: width, bottom: height },
    pixelRatio: 1,
  };
}

/** Plans the map of all events of a subject: each is in a mark or in a ring, in whichever copy of the world is shown. */
export function planMap(subject: PictureSubject, frame: MapFrame, basemap: BasemapLabels, ruler: TextRuler): PaperMap {
  const { lists, columns, timeExtent, brush, language, layers } = subject;
  const spots = spotsOfPlaces(lists.places);
  const { inside, outside } = drawnRows(subject);
  const present = { inside: fewEventsAtPlaces(columns, inside), outside: fewEventsAtPlaces(columns, outside) };
  const { inside: events, outside: aside } = layers.events ? present : { inside: noEvents, outside: noEvents };
  const places = placesInBlocks(spots, null);
  const clusters = clusterPlaces(columns, spots, places, events, presence.inside, frame.worldPx);
  const small = clusterPlaces(columns, spots, places, aside, presence.outside, frame.worldPx);
  const marked = placeMarks(frame, layoutClusters(clusters, small, frame.worldPx), spots, columns, events);
  const courses = layers.flows ? flowCourses(lists.flows, lists.places, brush ?? timeExtent, layers.greatCircles) : [];
  const flows = flowBodies(frame, courses, marked.marks);
  const boxes = createLabelBoxes();
  for (const { x, y, radius } of marked.marks) boxes.takeDisc({ x, y, radius: radius + 4 });
  const annotations = planMapAnnotations(subject, frame, boxes, ruler);
  const inner = { ...frame, pane: insideOf(frame.pane) };
  const inFrame = (box: Box): boolean => contains(inner.pane, box);
  const labels = placeLabels(subject, events, { marks: marked.marks, flows }, frame, boxes, ruler);
  const flowLabels = placeFlowLabels(subject, flows, inner, boxes, ruler);
  const said = labels.map(({ mark, lines }) => {
    const texts = lines.map(({ text }) => text);
    return saidPlace(mark, texts, namingPlace(lists.places, mark.cluster.places));
  });
  const basemapLabels = layers.labels
    ? planBasemapLabels({
        labels: basemap,
        language: layers.namesIn ?? language,
        frame,
        boxes,
        said,
        accepts: inFrame,
        measure: ruler,
      })
    : [];
  const figureCircles = planFigureCircles(subject.figures, frame, basemap);
  const outlines = planOutline(subject.outline, frame);
  const areas = layers.areas ? shownAreas(areaBodies(frame, areaShapes(lists.places)), present) : [];
  return {
    ...marked,
    subject,
    frame,
    figureCircles,
    areas,
    outlines,
    flows,
    labels,
    annotations,
    flowLabels,
    basemapLabels,
  };
}

function insideOf({ left, top, right, bottom }: Box): Box {
  return {
    left: left + insideFramePx,
    top: top + insideFramePx,
    right: right - insideFramePx,
    bottom: bottom - insideFramePx,
  };
}

/**
 * Names marks, the most important first: place and foremost events, then fewer of them, at last the place alone; off flows where another
 * side is free, else off their heads where one is.
 */
function placeLabels(
  subject: PictureSubject,
  events: EventsAtPlaces,
  { marks, flows }: { readonly marks: readonly PlacedMark[]; readonly flows: readonly FlowBody[] },
  { pane }: MapFrame,
  boxes: LabelBoxes,
  ruler: TextRuler,
): readonly MapLabel[] {
  const isOwn = createLabelOwner(marks);
  // a mark may lie nearer to the frame than a name
  const inner = insideOf(pane);
  const named = new Set<number>();
  const order = marks
    .filter(({ inPane }) => inPane)
    .toReversed()
    .sort((a, b) => b.cluster.importance - a.cluster.importance || b.cluster.count - a.cluster.count);
  return order.flatMap((mark): readonly MapLabel[] => {
    for (const lines of variantsOf(subject, events, mark, named)) {
      const widths = lines.map(({ text, strong }) => ruler(text, { size: placeStyle.size, strong }));
      const size = { width: Math.max(...widths) + 2, height: lines.length * mapLinePx };
      const request = { x: mark.x, y: mark.y, clearance: mark.radius + 6, ...size, sides: aroundMark };
      const accepts = (box: Box): boolean => isOwn(box, mark) && contains(inner, box);
      const offHeads = (box: Box): boolean => accepts(box) && !flows.some(({ head }) => crossesBox(head, box));
      const offFlows = (box: Box): boolean => offHeads(box) && !flows.some(({ line }) => crossesBox(line, box));
      const placed =
        placeLabel(boxes, { ...request, accepts: offFlows }, pane) ??
        placeLabel(boxes, { ...request, accepts: offHeads }, pane) ??
        placeLabel(boxes, { ...request, accepts }, pane);
      if (placed === null) continue;
      for (const { row } of lines) if (row !== null) named.add(row);
      const { box, side } = placed;
      const align = side.across === 1 ? 'start' : side.across === -1 ? 'end' : 'middle';
      return [{ mark, lines, box, align, lineBoxes: lineBoxes(box, widths, before[align], wordsPaddingPx) }];
    }
    return [];
  });
}

/** Events of at least this importance are named on the map. */
const namedImportance = 4;
const mostEvents = 3;

type Line = ChosenText & { readonly strong: boolean; readonly row: number | null };

function variantsOf(
  { lists, columns, titles, language, selected }: PictureSubject,
  events: EventsAtPlaces,
  { cluster }: PlacedMark,
  named: ReadonlySet<number>,
): readonly (readonly Line[])[] {
  const place = namingPlace(lists.places, cluster.places);
  const short = shortPlaceName(place, language);
  const placeLine: Line = {
    text: short,
    language: chooseText(place?.name ?? {}, language).language,
    strong: true,
    row: null,
  };
  // those that are chosen before all others
  const told = rowsAtPlaces(columns, events, cluster.places)
    .filter((row) => (selected.has(row) || (columns.importance[row] ?? 0) >= namedImportance) && !named.has(row))
    .toSorted((a, b) => Number(selected.has(b)) - Number(selected.has(a)))
    .slice(0, mostEvents)
    .map((row): Line => {
      const title = titles.shortTitle(row).text === '' ? titles.title(row) : titles.shortTitle(row);
      return { ...title, strong: false, row };
    });
  const variants = Array.from({ length: told.length }, (_, less) => {
    const lines = told.slice(0, told.length - less);
    // of several, each may be elsewhere in part: only where all say it is a heading too much
    const saysPlace = lines.every(({ text }) => text.toLowerCase().includes(short.toLowerCase()));
    return short === '' || saysPlace ? lines.map((line) => ({ ...line, strong: true })) : [placeLine, ...lines];
  });
  return short === '' ? variants : [...variants, [placeLine]];
}
