import { cellClasses, classOfCount } from './cell-scale.ts';
import type { HexCells } from './hex-cells.ts';
import { cellAt } from './hex-lattice.ts';
import { copiesOnCanvas, isInPane, type CanvasPoint, type MapFrame } from './map-frame.ts';

/** A cell on the canvas; one for each copy of the world in view. */
export interface PlacedCell extends CanvasPoint {
  /** Index in `HexCells`. */
  readonly cell: number;
  /** Index of its class; null where all its events lie outside of the window of time. */
  readonly level: number | null;
  readonly inPane: boolean;
}

export interface CellPlan {
  readonly cells: HexCells;
  readonly placed: readonly PlacedCell[];
  /** From the middle of a cell to its corners, CSS pixels. */
  readonly radius: number;
  /** The least number of events of each class: of the whole world, so that a colour means the same wherever one pans. */
  readonly classes: readonly number[];
  /** The greatest number of events in a cell. */
  readonly most: number;
}

export function placeCells(frame: MapFrame, cells: HexCells): CellPlan {
  const radius = cells.lattice.radius * frame.worldPx;
  const most = cells.inside.reduce((greatest, count) => Math.max(greatest, count), 0);
  const classes = cellClasses(most);
  const placed: PlacedCell[] = [];
  for (let cell = 0; cell < cells.count; cell++) {
    const count = cells.inside[cell] ?? 0;
    const level = count === 0 ? null : classOfCount(classes, count);
    for (const at of copiesOnCanvas(frame, cells.x[cell] ?? 0, cells.y[cell] ?? 0, radius)) {
      placed.push({ ...at, cell, level, inPane: isInPane(frame, at) });
    }
  }
  return { cells, placed, radius, classes, most };
}

/** The cell that a pointer means; null where there is none. */
export function placedCellAt(frame: MapFrame, { cells, placed, radius }: CellPlan, at: CanvasPoint): PlacedCell | null {
  const world = { x: frame.left + at.x / frame.worldPx, y: frame.top + at.y / frame.worldPx };
  const number = cellAt(cells.lattice, world);
  return (
    placed.find(
      (each) => cells.number[each.cell] === number && Math.hypot(each.x - at.x, each.y - at.y) <= radius + 1,
    ) ?? null
  );
}

/** The corners of a cell around its middle, CSS pixels, the topmost first. */
export function cornersOfCell(radius: number): readonly CanvasPoint[] {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = (corner / 6) * 2 * Math.PI - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}
