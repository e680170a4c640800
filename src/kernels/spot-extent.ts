import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';
import { extremesOf } from './extremes.ts';
import { distanceAround, nearestCopy } from './longitude-window.ts';
import { worldSizePx } from './map-camera.ts';
import { unprojectPoint } from './mercator.ts';
import { mergeDistancePx } from './place-clusters.ts';
import type { PlaceSpots } from './place-spots.ts';

/** The extent of places that lie within half a world of the first one; null where none has coordinates. */
export function extentOfSpots(spots: PlaceSpots, places: readonly number[]): MapExtent | null {
  const placed = places.filter((place) => spots.placed[place] === 1);
  const around = spots.x[placed[0] ?? -1];
  if (around === undefined) return null;
  const x = extremesOf(placed.map((place) => nearestCopy(spots.x[place] ?? 0, around)));
  const y = extremesOf(placed.map((place) => spots.y[place] ?? 0));
  const northWest = unprojectPoint({ x: x.least, y: y.least });
  const southEast = unprojectPoint({ x: x.greatest, y: y.greatest });
  const west = wrapLongitude(northWest.lng, -180);
  // a single point has no extent: an extent is never empty
  const wide = Math.max(southEast.lng - northWest.lng, 1e-4);
  return { west, south: southEast.lat, east: west + wide, north: Math.max(northWest.lat, southEast.lat + 1e-4) };
}

/** Whether places that have merged come apart at this zoom. */
export function partsAtZoom(spots: PlaceSpots, places: readonly number[], zoom: number): boolean {
  const [seed] = places;
  if (seed === undefined) return false;
  const distance = mergeDistancePx / worldSizePx(zoom);
  return places.some(
    (place) =>
      Math.hypot(
        distanceAround(spots.x[place] ?? 0, spots.x[seed] ?? 0),
        (spots.y[place] ?? 0) - (spots.y[seed] ?? 0),
      ) >= distance,
  );
}
