import { cellAt, hexLattice, middleOfCell, type HexLattice } from './hex-lattice.ts';
import type { PlaceSpots } from './place-spots.ts';

/** The parts of the world that places lie in, as columns: cell i of the lists below is one that has a place. */
export interface HexCells {
  readonly lattice: HexLattice;
  readonly count: number;
  /** Its number in the lattice: it names the cell as long as the lattice is the same. */
  readonly number: Uint32Array;
  /** The cell with a number. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Its middle, in worlds. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The cell of each place of the document; −1 where the place is not on the map. */
  readonly cellOfPlace: Int32Array;
}

/** From the middle of a cell to its corners, CSS pixels. */
const cellRadiusPx = 11;

/** Divides the world where it is `worldPx` wide. Follows from the places alone: filters only change what is counted. */
export function hexCells(spots: PlaceSpots, worldPx: number): HexCells {
  const lattice = hexLattice(worldPx, cellRadiusPx);
  const cellOfPlace = new Int32Array(spots.count).fill(-1);
  const numbers = new Map<number, number>();
  for (let place = 0; place < spots.count; place++) {
    if (spots.placed[place] !== 1) continue;
    const number = cellAt(lattice, spots.x[place] ?? 0, spots.y[place] ?? 0);
    let cell = numbers.get(number);
    if (cell === undefined) numbers.set(number, (cell = numbers.size));
    cellOfPlace[place] = cell;
  }
  const number = Uint32Array.from(numbers.keys());
  const x = new Float64Array(number.length);
  const y = new Float64Array(number.length);
  for (let cell = 0; cell < number.length; cell++) {
    const middle = middleOfCell(lattice, number[cell] ?? 0);
    x[cell] = middle.x;
    y[cell] = middle.y;
  }
  return { lattice, count: number.length, number, numbers, x, y, cellOfPlace };
}

/** The places of a cell, those with the most events first: the first one names it. `load`: how many a place has. */
export function placesOfCell(cells: HexCells, cell: number, load: (place: number) => number): readonly number[] {
  const places: number[] = [];
  cells.cellOfPlace.forEach((of, place) => {
    if (of === cell) places.push(place);
  });
  return places.sort((a, b) => load(b) - load(a) || a - b);
}
