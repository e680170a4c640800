import { distanceAround } from './longitude-window.ts';
import type { PlaceSpots } from './place-spots.ts';

/**
 * Places that stand too close to be told apart, gathered around the first one of `order`; `order` begins with the most
 * important. Greedy and without regard to what is in view: the same places and distance give the same groups wherever
 * the map is panned. Groups stand at least `distance` apart.
 * `order`: indices of placed spots, each at most once. `distance` in worlds.
 */
export function groupPlaces(
  spots: PlaceSpots,
  order: readonly number[],
  distance: number,
): readonly (readonly number[])[] {
  const grid = createGrid(spots, order, distance);
  const taken = new Uint8Array(spots.count);
  const groups: number[][] = [];
  for (const seed of order) {
    if (taken[seed] === 1) continue;
    const group: number[] = [];
    grid.visitNear(seed, (place) => {
      if (taken[place] === 1 || !within(spots, seed, place, distance)) return;
      taken[place] = 1;
      group.push(place);
    });
    // the seed stands first, the others as in the list of places
    groups.push([seed, ...group.filter((place) => place !== seed).sort((a, b) => a - b)]);
  }
  return groups;
}

function within(spots: PlaceSpots, a: number, b: number, distance: number): boolean {
  const dx = distanceAround(spots.x[a] ?? 0, spots.x[b] ?? 0);
  const dy = (spots.y[a] ?? 0) - (spots.y[b] ?? 0);
  return dx * dx + dy * dy < distance * distance || a === b;
}

interface Grid {
  visitNear(place: number, visit: (place: number) => void): void;
}

/** Cells at least as wide as the distance: what is near lies in the same cell or in one beside it. */
function createGrid(spots: PlaceSpots, order: readonly number[], distance: number): Grid {
  const side = Math.max(Math.min(Math.floor(1 / distance), 1 << 15), 1);
  const cells = new Map<number, number[]>();
  const column = (place: number): number => Math.min(Math.floor((spots.x[place] ?? 0) * side), side - 1);
  const line = (place: number): number => Math.floor((spots.y[place] ?? 0) * side);
  for (const place of order) {
    const key = line(place) * side + column(place);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return {
    visitNear(place, visit) {
      // the world goes round: the last column is beside the first one
      const columns = new Set([-1, 0, 1].map((step) => (column(place) + step + side) % side));
      for (const y of [line(place) - 1, line(place), line(place) + 1]) {
        for (const x of columns) for (const near of cells.get(y * side + x) ?? []) visit(near);
      }
    },
  };
}
