import { rowsAtPlaces, type EventsAtPlaces } from '../../kernels/events-at-places.ts';
import { areaAt } from '../../kernels/area-bodies.ts';
import type { FlowBody } from '../../kernels/flow-bodies.ts';
import { flowAt } from '../../kernels/flow-hit.ts';
import { placesOfCell } from '../../kernels/hex-cells.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { markAt, smallMarkAt, type PlacedMark, type SmallMark } from '../../kernels/map-marks.ts';
import { placedCellAt, type CellPlan, type PlacedCell } from '../../kernels/placed-cells.ts';
import type { MapPlan } from './map-plan.ts';

/** What pointer and keys can be at. */
export type MapTarget =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  | { readonly kind: 'small'; readonly mark: SmallMark }
  | { readonly kind: 'cell'; readonly cells: CellPlan; readonly cell: PlacedCell }
  | { readonly kind: 'flow'; readonly body: FlowBody }
  /** `x` and `y`: where it was pointed at. */
  | { readonly kind: 'area'; readonly place: number; readonly isArea: boolean; readonly x: number; readonly y: number };

/** Some events, of which only those are looked up that are asked for. */
export interface EventsHere {
  readonly count: number;
  /** Foremost first, at most so many. */
  rows(most: number): readonly number[];
}

/** What a target stands for: events inside of the window of time and outside of it, and where. */
export interface TargetEvents {
  readonly inside: EventsHere;
  readonly outside: EventsHere;
  /** The most important place first. */
  readonly places: readonly number[];
}

const none: EventsHere = { count: 0, rows: () => [] };
const noEvents: TargetEvents = { inside: none, outside: none, places: [] };

/** What is under a point of the canvas: what is painted on top comes first. */
export function targetAt(plan: MapPlan, at: CanvasPoint): MapTarget | null {
  const mark = markAt(plan.marks, at);
  if (mark !== null) return { kind: 'mark', mark };
  for (const cells of [plan.cells, plan.outsideCells]) {
    const cell = cells === null ? null : placedCellAt(plan.frame, cells, at);
    if (cells !== null && cell !== null) return { kind: 'cell', cells, cell };
  }
  const small = smallMarkAt(plan.small, at);
  if (small !== null) return { kind: 'small', mark: small };
  const named = plan.flowLabels.find(({ box }) => isInside(box, at))?.body;
  const body = named ?? flowAt(plan.flows, at);
  if (body !== null) return { kind: 'flow', body };
  const area = areaAt(
    plan.areas.map((shown) => shown.body),
    at,
  );
  return area === null ? null : { kind: 'area', place: area.shape.place, isArea: area.shape.isArea, ...at };
}

/** Whether two plans mean the same thing by these: each plan has its own marks. */
export function isSameTarget(a: MapTarget | null, b: MapTarget | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'cell' || b.kind === 'cell') {
    return a.kind === 'cell' && b.kind === 'cell' && a.cells === b.cells && a.cell.cell === b.cell.cell;
  }
  if (a.kind === 'flow' || b.kind === 'flow') {
    return a.kind === 'flow' && b.kind === 'flow' && a.body.course.flow === b.body.course.flow;
  }
  if (a.kind === 'area' || b.kind === 'area') return a.kind === 'area' && b.kind === 'area' && a.place === b.place;
  return a.mark.cluster === b.mark.cluster;
}

/** `target` is one of this plan, or of one before it. */
export function eventsOfTarget(plan: MapPlan, target: MapTarget): TargetEvents {
  const { inside, outside } = plan.events;
  switch (target.kind) {
    case 'mark': {
      const { count, beneath, places } = target.mark.cluster;
      return {
        inside: eventsAmong(plan, inside, places, count),
        outside: eventsAmong(
          plan,
          outside,
          beneath.flatMap((mark) => mark.places),
          beneath.length === 1 ? beneath[0]?.count : undefined,
        ),
        places,
      };
    }
    case 'small': {
      const { count, places } = target.mark.cluster;
      return { inside: none, outside: eventsAmong(plan, outside, places, count), places };
    }
    case 'cell': {
      const { cell } = target.cell;
      const places = placesOfTarget(plan, target);
      const shown = plan.cells ?? plan.outsideCells;
      // the numbers may have moved on since it was pointed at
      const { counts } = shown?.cells === target.cells.cells ? shown : target.cells;
      return {
        inside: plan.cells === null ? none : eventsAmong(plan, inside, places, counts.inside[cell]),
        outside: eventsAmong(plan, outside, places, counts.outside[cell]),
        places,
      };
    }
    case 'area': {
      const places = [target.place];
      return {
        inside: eventsAmong(plan, inside, places, inside.countAt(target.place)),
        outside: eventsAmong(plan, outside, places, outside.countAt(target.place)),
        places,
      };
    }
    case 'flow':
      return noEvents;
  }
}

/** The places that a target stands for: the first one names it. */
export function placesOfTarget({ events }: MapPlan, target: MapTarget): readonly number[] {
  if (target.kind === 'flow') return [];
  if (target.kind === 'area') return [target.place];
  if (target.kind !== 'cell') return target.mark.cluster.places;
  const load = (place: number): number => events.inside.countAt(place) + events.outside.countAt(place);
  return placesOfCell(target.cells.cells, target.cell.cell, load).filter((place) => load(place) > 0);
}

/** The event that a target lights in the other views: its most important one. */
export function rowOfTarget(plan: MapPlan, target: MapTarget): number | null {
  const { inside, outside } = eventsOfTarget(plan, target);
  return inside.rows(1)[0] ?? outside.rows(1)[0] ?? null;
}

function eventsAmong(
  { document: { columns } }: MapPlan,
  events: EventsAtPlaces,
  places: readonly number[],
  known: number | undefined,
): EventsHere {
  if (places.length === 0) return none;
  const rows = (most: number): readonly number[] => rowsAtPlaces(columns, events, places, most);
  return {
    get count() {
      return known ?? rows(Number.POSITIVE_INFINITY).length;
    },
    rows,
  };
}

function isInside({ left, top, right, bottom }: Box, { x, y }: CanvasPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
