import { isInPane, type CanvasPoint } from '../../kernels/map-frame.ts';
import type { MapPlan } from './map-plan.ts';
import type { MapTarget } from './map-target.ts';

/** A mark or a cell that the keyboard can go to. */
export interface MapStop extends CanvasPoint {
  /** The place that it stands at: it finds the stop again in another plan. */
  readonly place: number;
  readonly target: MapTarget;
}

/** All stops in view, nearest to the middle first; of a place in two copies of the world only the nearer one. */
export function stopsFromMiddle(plan: MapPlan): readonly MapStop[] {
  const { left, top, right, bottom } = plan.frame.pane;
  const away = ({ x, y }: CanvasPoint): number => Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
  return stopsOf(plan)
    .filter((stop) => isInPane(plan.frame, stop))
    .toSorted((a, b) => away(a) - away(b));
}

/** The stop at a place; null where the place has none in view. */
export function stopAt(plan: MapPlan, place: number | null): MapStop | null {
  if (place === null) return null;
  const stops = stopsFromMiddle(plan);
  return stops.find((stop) => stop.place === place) ?? stops.find((stop) => holds(stop, place)) ?? null;
}

function stopsOf({ marks, cells }: MapPlan): readonly MapStop[] {
  if (cells === null) {
    return marks.map((mark) => ({
      x: mark.x,
      y: mark.y,
      place: mark.cluster.places[0] ?? 0,
      target: { kind: 'mark', mark },
    }));
  }
  return cells.placed.map((cell) => ({
    x: cell.x,
    y: cell.y,
    place: cells.cells.place[cell.cell] ?? 0,
    target: { kind: 'cell', cells: cells.cells, cell },
  }));
}

/** Whether the stop also stands for this place: after a zoom it may have gone into another mark. */
function holds({ target }: MapStop, place: number): boolean {
  if (target.kind === 'mark') return target.mark.cluster.places.includes(place);
  return target.kind === 'cell' && target.cells.cellOfPlace[place] === target.cell.cell;
}
