import { cellClasses, classOfCount } from './cell-scale.ts';
import type { CellCounts, HexCells } from './hex-cells.ts';
import { cellAt } from './hex-lattice.ts';
import { copiesOnCanvas, isInPane, type CanvasPoint, type MapFrame } from './map-frame.ts';

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
  readonly counts: CellCounts;
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
  const radius = cells.lattice.radius * frame.worldPx;
  const found: number[] = [];
  const places: CanvasPoint[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    const y = ((cells.y[cell] ?? 0) - frame.top) * frame.worldPx;
    if (y < -radius || y > frame.height + radius) continue;
    for (const at of copiesOnCanvas(frame, cells.x[cell] ?? 0, cells.y[cell] ?? 0, radius)) {
      found.push(cell);
      places.push(at);
    }
  }
  return {
    count: found.length,
    cell: Uint32Array.from(found),
    x: Float64Array.from(places, ({ x }) => x),
    y: Float64Array.from(places, ({ y }) => y),
    inPane: Uint8Array.from(places, (at) => (isInPane(frame, at) ? 1 : 0)),
    radius,
  };
}

/** The classes of the cells on the canvas for these counts: all that a step of a filter changes. */
export function planCells(cells: HexCells, sites: CellSites, counts: CellCounts): CellPlan {
  let most = 0;
  for (const count of counts.inside) if (count > most) most = count;
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
  const world = { x: frame.left + at.x / frame.worldPx, y: frame.top + at.y / frame.worldPx };
  const cell = cells.number.indexOf(cellAt(cells.lattice, world));
  if (cell < 0) return null;
  return copiesOfCell(plan, cell).find(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= sites.radius + 1) ?? null;
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
