import type { EventColumns } from '../shared/event-columns.ts';
import { presence } from './event-presence.ts';
import { cellAt, hexLattice, middleOfCell, type HexLattice } from './hex-lattice.ts';
import type { PlaceSpots } from './place-spots.ts';

/** How many events there are in each part of the world, as columns: cell i of the lists below is one that has some. */
export interface HexCells {
  readonly lattice: HexLattice;
  readonly count: number;
  /** Its number in the lattice: it names the cell as long as the lattice is the same. */
  readonly number: Uint32Array;
  /** Its middle, in worlds. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Its events inside of the window of time, and those outside of it: each event once, however many places it has here. */
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
  /** The place that names it: the one with the most events. */
  readonly place: Uint32Array;
  /** The cell of each place of the document; −1 where it has none. */
  readonly cellOfPlace: Int32Array;
  /** All events that are in a cell, each once. */
  readonly events: number;
}

/** From the middle of a cell to its corners, CSS pixels. */
const cellRadiusPx = 11;

/** Puts every present event into the cells of its places. No event with a place on the map is lost. */
export function hexCells(columns: EventColumns, spots: PlaceSpots, present: Uint8Array, worldPx: number): HexCells {
  const lattice = hexLattice(worldPx, cellRadiusPx);
  const load = eventsOfPlaces(columns, spots, present);
  const cellOfPlace = new Int32Array(spots.count).fill(-1);
  const indexOf = new Map<number, number>();
  const places: number[] = [];
  for (let place = 0; place < spots.count; place++) {
    if ((load[place] ?? 0) === 0) continue;
    const number = cellAt(lattice, { x: spots.x[place] ?? 0, y: spots.y[place] ?? 0 });
    const index = indexOf.get(number) ?? indexOf.size;
    indexOf.set(number, index);
    cellOfPlace[place] = index;
    const named = places[index];
    if (named === undefined || (load[named] ?? 0) < (load[place] ?? 0)) places[index] = place;
  }
  const number = Uint32Array.from(indexOf.keys());
  const middles = Array.from(number, (each) => middleOfCell(lattice, each));
  return {
    lattice,
    count: number.length,
    number,
    x: Float64Array.from(middles, ({ x }) => x),
    y: Float64Array.from(middles, ({ y }) => y),
    place: Uint32Array.from(places),
    cellOfPlace,
    ...countInCells(columns, present, cellOfPlace, number.length),
  };
}

/** For each place on the map, how many of the present events are there. */
function eventsOfPlaces({ count, places }: EventColumns, spots: PlaceSpots, present: Uint8Array): Uint32Array {
  const load = new Uint32Array(spots.count);
  for (let row = 0; row < count; row++) {
    if (present[row] === presence.absent) continue;
    const end = places.offsets[row + 1] ?? 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      const place = places.values[at] ?? 0;
      if (spots.placed[place] === 1) load[place] = (load[place] ?? 0) + 1;
    }
  }
  return load;
}

function countInCells(
  { count, places }: EventColumns,
  present: Uint8Array,
  cellOfPlace: Int32Array,
  cells: number,
): Pick<HexCells, 'inside' | 'outside' | 'events'> {
  const inside = new Uint32Array(cells);
  const outside = new Uint32Array(cells);
  // rows come one after the other: a cell remembers the last one that it has counted
  const lastRow = new Int32Array(cells).fill(-1);
  let events = 0;
  for (let row = 0; row < count; row++) {
    if (present[row] === presence.absent) continue;
    const counts = present[row] === presence.inside ? inside : outside;
    const end = places.offsets[row + 1] ?? 0;
    let isPlaced = 0;
    for (let at = places.offsets[row] ?? 0; at < end; at++) {
      const cell = cellOfPlace[places.values[at] ?? 0] ?? -1;
      if (cell < 0) continue;
      isPlaced = 1;
      if (lastRow[cell] === row) continue;
      lastRow[cell] = row;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    events += isPlaced;
  }
  return { inside, outside, events };
}
