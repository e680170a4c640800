import type { LngLat } from '../shared/map-extent.ts';
import type { Box } from './label-boxes.ts';
import { nearestCopy } from './longitude-window.ts';
import { worldSizePx, type MapCamera, type PaneSize, type ZoomRange } from './map-camera.ts';
import { projectLngLat, unprojectPoint, type WorldPoint } from './mercator.ts';

/** As much as the largest mark has around its point. */
const aroundMarkPx = 20;
/** What lies closer together counts once, and the map is moved by as much to find a better look. */
const stepPx = 24;

/**
 * The look nearest to `camera`, first in zoom and then in its middle, at which no mark at `points` lies under one of the cards
 * (CSS pixels of the pane) or cut at an edge; where there is none, as in a view of all the world, the one with the fewest. Of marks
 * that are free in `camera`, that itself.
 */
export function cameraClearOfCards(
  camera: MapCamera,
  points: readonly LngLat[],
  cards: readonly Box[],
  size: PaneSize,
  range: ZoomRange,
): MapCamera {
  const middle = projectLngLat(camera.centre);
  const spots = distinctSpots(points, worldSizePx(camera.zoom));
  const taken = cards.map((card) => grown(card, aroundMarkPx));
  let best = { camera, covered: coveredSpots(spots, middle, worldSizePx(camera.zoom), taken, size, Infinity) };
  const shifts = shiftsFromMiddle(size);
  for (let zoom = camera.zoom; best.covered > 0; zoom = nextOut(zoom, range)) {
    const worldPx = worldSizePx(zoom);
    // beyond the ends of the projection there is nothing to show
    const half = Math.min(size.height / worldPx / 2, 0.5);
    for (const { x, y } of shifts) {
      const centre = {
        x: middle.x + x / worldPx,
        y: Math.min(Math.max(middle.y + y / worldPx, half), 1 - half),
      };
      const covered = coveredSpots(spots, centre, worldPx, taken, size, best.covered);
      if (covered < best.covered) best = { camera: { centre: unprojectPoint(centre), zoom }, covered };
      if (covered === 0) break;
    }
    if (zoom <= range.min) break;
  }
  return best.camera;
}

/** One of all that lie in the same square of the map. */
function distinctSpots(points: readonly LngLat[], worldPx: number): readonly WorldPoint[] {
  const spots = new Map<number, WorldPoint>();
  for (const point of points) {
    const spot = projectLngLat(point);
    spots.set(Math.floor((spot.x * worldPx) / stepPx) * 2 ** 20 + Math.floor((spot.y * worldPx) / stepPx), spot);
  }
  return [...spots.values()];
}

/** How many are not seen whole; counts no further than `enough`. */
function coveredSpots(
  spots: readonly WorldPoint[],
  centre: WorldPoint,
  worldPx: number,
  taken: readonly Box[],
  { width, height }: PaneSize,
  enough: number,
): number {
  let covered = 0;
  for (const spot of spots) {
    const x = width / 2 + (nearestCopy(spot.x, centre.x) - centre.x) * worldPx;
    const y = height / 2 + (spot.y - centre.y) * worldPx;
    const isInPane = x >= aroundMarkPx && y >= aroundMarkPx && x <= width - aroundMarkPx && y <= height - aroundMarkPx;
    if (!isInPane || taken.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom)) {
      covered++;
      if (covered >= enough) break;
    }
  }
  return covered;
}

/** The way out goes by the stops of the map, and ends at its smallest zoom. */
function nextOut(zoom: number, { min, snap }: ZoomRange): number {
  return Math.max((Math.ceil(zoom / snap - 1e-6) - 1) * snap, min);
}

/** By how much the middle may move, CSS pixels: the least first. */
function shiftsFromMiddle({ width, height }: PaneSize): readonly WorldPoint[] {
  const [across, along] = [Math.floor(width / 2 / stepPx), Math.floor(height / 2 / stepPx)];
  const shifts: WorldPoint[] = [];
  for (let x = -across; x <= across; x++) {
    for (let y = -along; y <= along; y++) shifts.push({ x: x * stepPx, y: y * stepPx });
  }
  return shifts.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
