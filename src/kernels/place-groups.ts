import { distanceAround } from './longitude-window.ts';
import type { PlaceSpots } from './place-spots.ts';
import { createWorldGrid } from './world-grid.ts';

/**
 * Places that stand too close to be told apart, gathered around the first one of `order`; `order` begins with the most
 * important. Greedy and without regard to what is in view: the same places and distance give the same groups wherever
 * the map is panned. The first places of two groups are at least `distance` apart.
 * `order`: indices of placed spots, each at most once. `distance` in worlds.
 */
export function groupPlaces(
  spots: PlaceSpots,
  order: readonly number[],
  distance: number,
): readonly (readonly number[])[] {
  const grid = createWorldGrid(distance, order.length);
  order.forEach((place, at) => grid.add(spots.x[place] ?? 0, spots.y[place] ?? 0, at));
  const taken = new Uint8Array(order.length);
  const groups: number[][] = [];
  order.forEach((seed, at) => {
    if (taken[at] === 1) return;
    taken[at] = 1;
    const others: number[] = [];
    grid.visitNear(spots.x[seed] ?? 0, spots.y[seed] ?? 0, (near) => {
      const place = order[near] ?? 0;
      if (taken[near] === 1 || !within(spots, seed, place, distance)) return;
      taken[near] = 1;
      others.push(place);
    });
    groups.push([seed, ...others.sort((a, b) => a - b)]);
  });
  return groups;
}

function within(spots: PlaceSpots, a: number, b: number, distance: number): boolean {
  const dx = distanceAround(spots.x[a] ?? 0, spots.x[b] ?? 0);
  const dy = (spots.y[a] ?? 0) - (spots.y[b] ?? 0);
  return dx * dx + dy * dy < distance * distance;
}
