import { rowsOfCell } from '../../kernels/cell-rows.ts';
import { presence } from '../../kernels/event-presence.ts';
import type { FlowBody } from '../../kernels/flow-bodies.ts';
import { flowAt } from '../../kernels/flow-hit.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { markAt, smallMarkAt, type PlacedMark, type SmallMark } from '../../kernels/map-marks.ts';
import type { HexCells } from '../../kernels/hex-cells.ts';
import { placedCellAt, type PlacedCell } from '../../kernels/placed-cells.ts';
import type { MapPlan } from './map-plan.ts';

/** What pointer and keys can be at. */
export type MapTarget =
  | { readonly kind: 'mark'; readonly mark: PlacedMark }
  | { readonly kind: 'small'; readonly mark: SmallMark }
  | { readonly kind: 'cell'; readonly cells: HexCells; readonly cell: PlacedCell }
  | { readonly kind: 'flow'; readonly body: FlowBody };

/** What a target stands for: events inside of the window of time and outside of it, and where. */
export interface TargetEvents {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  /** The most important place first. */
  readonly places: readonly number[];
}

const noEvents: TargetEvents = { inside: [], outside: [], places: [] };

/** What is under a point of the canvas: what is painted on top comes first. */
export function targetAt(plan: MapPlan, at: CanvasPoint): MapTarget | null {
  const mark = markAt(plan.marks, at);
  if (mark !== null) return { kind: 'mark', mark };
  if (plan.cells !== null) {
    const cell = placedCellAt(plan.frame, plan.cells, at);
    if (cell !== null) return { kind: 'cell', cells: plan.cells.cells, cell };
  }
  const small = smallMarkAt(plan.small, at);
  if (small !== null) return { kind: 'small', mark: small };
  const named = plan.flowLabels.find(({ box }) => isInside(box, at))?.body;
  const body = named ?? flowAt(plan.flows, at);
  return body === null ? null : { kind: 'flow', body };
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
  return a.mark.cluster === b.mark.cluster;
}

export function eventsOfTarget(plan: MapPlan, target: MapTarget): TargetEvents {
  switch (target.kind) {
    case 'mark': {
      const { rows, beneath, places } = target.mark.cluster;
      return { inside: rows, outside: beneath, places };
    }
    case 'small': {
      const { rows, places } = target.mark.cluster;
      return { inside: [], outside: rows, places };
    }
    case 'cell':
      return eventsOfCell(plan, target.cells, target.cell.cell);
    case 'flow':
      return noEvents;
  }
}

/** The event that a target lights in the other views: its most important one. */
export function rowOfTarget(plan: MapPlan, target: MapTarget): number | null {
  const { inside, outside } = eventsOfTarget(plan, target);
  return inside[0] ?? outside[0] ?? null;
}

function eventsOfCell({ document: { columns }, present }: MapPlan, cells: HexCells, cell: number): TargetEvents {
  const rowsWith = (wanted: (typeof presence)['inside' | 'outside']): readonly number[] =>
    rowsOfCell(columns, cells, present, wanted, cell);
  const first = cells.place[cell] ?? 0;
  const others = [...cells.cellOfPlace.keys()].filter((place) => place !== first && cells.cellOfPlace[place] === cell);
  return { inside: rowsWith(presence.inside), outside: rowsWith(presence.outside), places: [first, ...others] };
}

function isInside({ left, top, right, bottom }: Box, { x, y }: CanvasPoint): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
