import { isInPane, type CanvasPoint } from '../../kernels/map-frame.ts';
import { copiesOfCell, placedCells, type CellPlan, type PlacedCell } from '../../kernels/placed-cells.ts';
import type { MapPlan } from './map-plan.ts';
import { placesOfTarget, type MapTarget } from './map-target.ts';

/** A mark or a cell that the keyboard can go to. */
export interface MapStop extends CanvasPoint {
  readonly target: MapTarget;
}

/** The place that a stop stands at: it finds the stop again in another plan. */
export function placeOfStop(plan: MapPlan, stop: MapStop): number {
  return placesOfTarget(plan, stop.target)[0] ?? 0;
}

/** Whether these are one stop, maybe in two copies of the world. */
export function isSameStop({ target: a }: MapStop, { target: b }: MapStop): boolean {
  if (a.kind === 'cell') return b.kind === 'cell' && a.cell.cell === b.cell.cell;
  return a.kind === 'mark' && b.kind === 'mark' && a.mark.cluster === b.mark.cluster;
}

/** All stops in view, nearest to the middle first; of one in two copies of the world only the nearer is gone to. */
export function stopsFromMiddle(plan: MapPlan): readonly MapStop[] {
  return fromMiddle(plan, stopsOf(plan));
}

/** The stop that holds a place, the nearest to the middle; null where the place has none in view. */
export function stopAt(plan: MapPlan, place: number | null): MapStop | null {
  if (place === null) return null;
  const { cells } = plan;
  const copies =
    cells === null
      ? plan.marks.filter(({ cluster }) => cluster.places.includes(place)).map(stopOfMark)
      : copiesOfCell(cells, cells.cells.cellOfPlace[place] ?? -1).map((cell) => stopOfCell(cells, cell));
  return fromMiddle(plan, copies)[0] ?? null;
}

function fromMiddle({ frame }: MapPlan, stops: readonly MapStop[]): readonly MapStop[] {
  const { left, top, right, bottom } = frame.pane;
  return stops
    .filter((stop) => isInPane(frame, stop))
    .map((stop) => ({ stop, away: Math.hypot(stop.x - (left + right) / 2, stop.y - (top + bottom) / 2) }))
    .sort((a, b) => a.away - b.away)
    .map(({ stop }) => stop);
}

function stopsOf({ marks, cells }: MapPlan): readonly MapStop[] {
  return cells === null ? marks.map(stopOfMark) : placedCells(cells).map((cell) => stopOfCell(cells, cell));
}

function stopOfMark(mark: MapPlan['marks'][number]): MapStop {
  return { x: mark.x, y: mark.y, target: { kind: 'mark', mark } };
}

function stopOfCell(cells: CellPlan, cell: PlacedCell): MapStop {
  return { x: cell.x, y: cell.y, target: { kind: 'cell', cells, cell } };
}
