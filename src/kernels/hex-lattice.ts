import type { WorldPoint } from './mercator.ts';

/**
 * Hexagons with a corner upwards that cover the world without a gap, anchored to it and not to what is in view: the map
 * may be panned and nothing changes its cell. A whole number of them goes round, so that 180° is not an edge.
 */
export interface HexLattice {
  /** How many cells one row has. */
  readonly columns: number;
  /** From the middle of a cell to its corners, in worlds. */
  readonly radius: number;
}

/** `radiusPx`: how large the cells should be; they are that but for what makes a whole number of them go round. */
export function hexLattice(worldPx: number, radiusPx: number): HexLattice {
  const columns = Math.max(Math.round(worldPx / (Math.sqrt(3) * radiusPx)), 1);
  return { columns, radius: 1 / (columns * Math.sqrt(3)) };
}

/** The number of the cell that holds a point (in worlds): the one whose middle is nearest. */
export function cellAt({ columns, radius }: HexLattice, x: number, y: number): number {
  const above = Math.max(Math.floor(y / (1.5 * radius)), 0);
  let best = 0;
  let bestAway = Infinity;
  for (let row = above; row <= above + 1; row++) {
    const shift = (row % 2) / 2;
    const column = Math.round(x * columns - shift);
    const across = x - (column + shift) / columns;
    const along = y - row * 1.5 * radius;
    const away = across * across + along * along;
    if (away >= bestAway) continue;
    bestAway = away;
    best = row * columns + (((column % columns) + columns) % columns);
  }
  return best;
}

/** The middle of a cell, x in 0…1. */
export function middleOfCell({ columns, radius }: HexLattice, cell: number): WorldPoint {
  const row = Math.floor(cell / columns);
  return { x: ((cell % columns) + (row % 2) / 2) / columns, y: row * 1.5 * radius };
}
