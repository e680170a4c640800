import type { LngLat } from '../shared/map-extent.ts';
import type { Box } from './label-boxes.ts';
import { nearestCopy } from './longitude-window.ts';
import { worldSizePx, type MapCamera, type PaneSize, type ZoomRange } from './map-camera.ts';
import { projectLngLat, unprojectPoint, type WorldPoint } from './mercator.ts';
import { roomBetweenCards } from './room-between-cards.ts';
import { shiftedLook, stepPx } from './shifted-look.ts';

/** As much as the largest mark has around its point. */
const aroundMarkPx = 20;

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
  const room = roomBetweenCards(
    grown({ left: 0, top: 0, right: size.width, bottom: size.height }, -aroundMarkPx),
    cards.map((card) => grown(card, aroundMarkPx)),
  );
  let best = { camera, seen: seenSpots(spots, middle, worldSizePx(camera.zoom), room, size) };
  for (let zoom = camera.zoom; best.seen < spots.length; zoom = nextOut(zoom, range)) {
    const { centre, seen } = shiftedLook(spots, middle, worldSizePx(zoom), room, size);
    if (seen > best.seen) best = { camera: { centre: unprojectPoint(centre), zoom }, seen };
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

/** How many are seen whole from here. */
function seenSpots(
  spots: readonly WorldPoint[],
  middle: WorldPoint,
  worldPx: number,
  room: readonly Box[],
  { width, height }: PaneSize,
): number {
  return spots.filter((spot) => {
    const x = width / 2 + (nearestCopy(spot.x, middle.x) - middle.x) * worldPx;
    const y = height / 2 + (spot.y - middle.y) * worldPx;
    return room.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  }).length;
}

/** The way out goes by the stops of the map, and ends at its smallest zoom. */
function nextOut(zoom: number, { min, snap }: ZoomRange): number {
  return Math.max((Math.ceil(zoom / snap - 1e-6) - 1) * snap, min);
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}
