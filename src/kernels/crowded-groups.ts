import { largestRadiusPx, roomOfRing } from './cluster-ring.ts';
import type { EventsAtPlaces } from './events-at-places.ts';
import { distanceAround } from './longitude-window.ts';
import type { PlaceSpots } from './place-spots.ts';
import { createWorldGrid, type WorldGrid } from './world-grid.ts';

interface Group {
  readonly places: number[];
  /** Where its first place is, in worlds. */
  readonly x: number;
  readonly y: number;
  events: number;
  /** The radius that is kept free for its ring, CSS pixels; 0 once it has gone into another one. */
  room: number;
}

/** Free between two rings, CSS pixels. */
const gapPx = 2;
/** Two of the largest rings and the gap between them. */
const farthestPx = 2 * largestRadiusPx + gapPx;

/**
 * Groups of places, most important first, of which those merge that have no room for their rings beside one another:
 * the less important goes to the nearest of those before it. What is left can be drawn without a ring that touches
 * another one. `events`: how many each place has. Depends on the zoom alone, not on what is in view.
 */
export function mergeCrowded(
  groups: readonly (readonly number[])[],
  spots: PlaceSpots,
  events: Pick<EventsAtPlaces, 'countAt'>,
  worldPx: number,
): readonly (readonly number[])[] {
  const all = groups.map((places) => groupOf(places, spots, events));
  const grid = createWorldGrid(farthestPx / worldPx, all.length);
  const grown: number[] = [];
  all.forEach((group, index) => {
    const home = touchedBy(group, index, all, grid, worldPx);
    grid.add(group.x, group.y, index);
    if (home === null) return;
    join(all[home], group);
    grown.push(home);
  });
  // a ring that has grown may touch another one now
  for (let at = grown.pop(); at !== undefined; at = grown.pop()) {
    const group = all[at];
    const other = group === undefined ? null : touchedBy(group, at, all, grid, worldPx);
    if (other === null) continue;
    const [first, last] = [Math.min(at, other), Math.max(at, other)];
    join(all[first], all[last]);
    grown.push(first);
  }
  return all.filter(({ room }) => room > 0).map(({ places }) => places);
}

function groupOf(places: readonly number[], spots: PlaceSpots, { countAt }: Pick<EventsAtPlaces, 'countAt'>): Group {
  const seed = places[0] ?? 0;
  const events = places.reduce((sum, place) => sum + countAt(place), 0);
  return { places: [...places], x: spots.x[seed] ?? 0, y: spots.y[seed] ?? 0, events, room: roomOfRing(events) };
}

/** The nearest of the groups on the grid whose ring touches this one's; null where none does. */
function touchedBy(group: Group, own: number, all: readonly Group[], grid: WorldGrid, worldPx: number): number | null {
  if (group.room === 0) return null;
  let nearest: number | null = null;
  let least = Infinity;
  grid.visitNear(group.x, group.y, (index) => {
    const other = all[index];
    if (other === undefined || other.room === 0 || index === own) return;
    const dx = distanceAround(other.x, group.x) * worldPx;
    const dy = (other.y - group.y) * worldPx;
    const apart = dx * dx + dy * dy;
    if (apart >= least || apart >= (group.room + other.room + gapPx) ** 2) return;
    least = apart;
    nearest = index;
  });
  return nearest;
}

function join(home: Group | undefined, guest: Group | undefined): void {
  if (home === undefined || guest === undefined) return;
  for (const place of guest.places) home.places.push(place);
  home.events += guest.events;
  home.room = roomOfRing(home.events);
  guest.room = 0;
}
