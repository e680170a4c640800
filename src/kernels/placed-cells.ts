import { cellClasses, classOfCount } from './cell-scale.ts';
import type { GroupCounts } from './group-counts.ts';
import type { HexCells } from './hex-cells.ts';
import { cellAt } from './hex-lattice.ts';
import type { Box } from './label-boxes.ts';
import { isInPane, type CanvasPoint, type MapFrame } from './map-frame.ts';

/** Where cells are on a canvas, as columns: one for each copy of the world in view. Moves with the frame alone. */
export interface CellSites {
  readonly count: number;
  /** Index in `HexCells`. */
  readonly cell: Uint32Array;
  /** The middle, CSS pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly inPane: Uint8Array;
  /** From the middle of a cell to its corners, CSS pixels. */
  readonly radius: number;
}

/** What `CellPlan.level` says of cells that have no class. */
export const cellLevel = {
  /** All its events lie outside of the window of time. */
  outside: -1,
  /** No event is counted there: nothing is drawn. */
  empty: -2,
} as const;

export interface CellPlan {
  readonly cells: HexCells;
  readonly counts: GroupCounts;
  readonly sites: CellSites;
  /** The class of each site; or one of `cellLevel`. */
  readonly level: Int8Array;
  /** The least number of events of each class: of the whole world, so that a colour means the same wherever one pans. */
  readonly classes: readonly number[];
  /** The greatest number of events in a cell. */
  readonly most: number;
}

/** A cell with events on the canvas. */
export interface PlacedCell extends CanvasPoint {
  /** Index in `HexCells`. */
  readonly cell: number;
  readonly level: number;
  readonly inPane: boolean;
}

export function sitesOfCells(frame: MapFrame, cells: HexCells): CellSites {
  const { worldPx } = frame;
  const radius = cells.lattice.radius * worldPx;
  const [left, right] = [frame.left - radius / worldPx, frame.left + (frame.width + radius) / worldPx];
  const cell: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  for (let index = 0; index < cells.count; index++) {
    const y = ((cells.y[index] ?? 0) - frame.top) * worldPx;
    if (y < -radius || y > frame.height + radius) continue;
    const x = cells.x[index] ?? 0;
    for (let copy = Math.ceil(left - x); copy <= right - x; copy++) {
      cell.push(index);
      xs.push((x + copy - frame.left) * worldPx);
      ys.push(y);
    }
  }
  return {
    count: cell.length,
    cell: new Uint32Array(cell),
    x: new Float64Array(xs),
    y: new Float64Array(ys),
    inPane: Uint8Array.from(xs, (x, at) => (isInPane(frame, { x, y: ys[at] ?? 0 }) ? 1 : 0)),
    radius,
  };
}

/** The classes of the cells on the canvas for these counts: all that a step of a filter changes. */
export function planCells(cells: HexCells, sites: CellSites, counts: GroupCounts): CellPlan {
  let most = 0;
  for (let cell = 0; cell < cells.count; cell++) most = Math.max(most, counts.inside[cell] ?? 0);
  const classes = cellClasses(most);
  const level = new Int8Array(sites.count);
  for (let site = 0; site < sites.count; site++) {
    const cell = sites.cell[site] ?? 0;
    const inside = counts.inside[cell] ?? 0;
    if (inside > 0) level[site] = classOfCount(classes, inside);
    else level[site] = (counts.outside[cell] ?? 0) > 0 ? cellLevel.outside : cellLevel.empty;
  }
  return { cells, counts, sites, level, classes, most };
}

/** All cells with events that are on the canvas. */
export function placedCells({ sites, level }: CellPlan): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let site = 0; site < sites.count; site++) {
    if (level[site] !== cellLevel.empty) placed.push(placedCell(sites, level, site));
  }
  return placed;
}

/** The copies of one cell on the canvas, if it has events. */
export function copiesOfCell({ sites, level }: CellPlan, cell: number): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (let site = sites.cell.indexOf(cell); site >= 0; site = sites.cell.indexOf(cell, site + 1)) {
    if (level[site] !== cellLevel.empty) placed.push(placedCell(sites, level, site));
  }
  return placed;
}

/** The cell with events that a pointer means; null where there is none. */
export function placedCellAt(frame: MapFrame, plan: CellPlan, at: CanvasPoint): PlacedCell | null {
  const { cells, sites } = plan;
  const { left, top, worldPx } = frame;
  const cell = cells.numbers.get(cellAt(cells.lattice, left + at.x / worldPx, top + at.y / worldPx));
  if (cell === undefined) return null;
  return copiesOfCell(plan, cell).find(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= sites.radius + 1) ?? null;
}

/** Whether a box touches a cell with events, each taken as the circle around it; without a look at all of them. */
export function touchesCells(frame: MapFrame, { cells, counts, sites: { radius } }: CellPlan, box: Box): boolean {
  const { lattice, numbers } = cells;
  const linePx = 1.5 * radius;
  const widePx = frame.worldPx / lattice.columns;
  const top = frame.top * frame.worldPx;
  const left = frame.left * frame.worldPx;
  const last = Math.floor((box.bottom + radius + top) / linePx);
  for (let line = Math.max(Math.ceil((box.top - radius + top) / linePx), 0); line <= last; line++) {
    const y = line * linePx - top;
    const shift = (line % 2) / 2;
    const end = Math.floor((box.right + radius + left) / widePx - shift);
    for (let column = Math.ceil((box.left - radius + left) / widePx - shift); column <= end; column++) {
      const cell = numbers.get(line * lattice.columns + modulo(column, lattice.columns));
      if (cell === undefined || (counts.inside[cell] ?? 0) + (counts.outside[cell] ?? 0) === 0) continue;
      const x = (column + shift) * widePx - left;
      const [dx, dy] = [Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0)];
      if (dx * dx + dy * dy < radius * radius) return true;
    }
  }
  return false;
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function placedCell({ cell, x, y, inPane }: CellSites, level: Int8Array, site: number): PlacedCell {
  return {
    cell: cell[site] ?? 0,
    x: x[site] ?? 0,
    y: y[site] ?? 0,
    level: level[site] ?? 0,
    inPane: inPane[site] === 1,
  };
}

/** The corners of a cell around its middle, CSS pixels, the topmost first. */
export function cornersOfCell(radius: number): readonly CanvasPoint[] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (corner / 6) * 2 * Math.PI - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
