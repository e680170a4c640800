import type { Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';

/**
 * The smallest extent that holds every finite bound of the dated events, a twentieth wider at both ends; null where
 * no event is dated. An open end adds nothing: the event's other end does.
 */
export function timeExtentOfEvents(columns: EventColumns): TimeExtent | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < columns.count; row++) {
    if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    for (const bounds of [columns.startEarliest, columns.startLatest, columns.endEarliest, columns.endLatest]) {
      const bound = bounds[row] ?? Number.NaN;
      if (!Number.isFinite(bound)) continue;
      if (bound < from) from = bound;
      if (bound > to) to = bound;
    }
  }
  if (from > to) return null;
  const margin = Math.max((to - from) / 20, 43_200_000);
  return { from: from - margin, to: to + margin };
}

/**
 * The smallest extent that holds the places, on the side of the globe where it is narrowest, a tenth wider all round;
 * null where no place has coordinates.
 */
export function mapExtentOfPlaces(places: readonly Place[]): MapExtent | null {
  const points = places.flatMap(({ coordinates }) => (coordinates === undefined ? [] : [coordinates]));
  if (points.length === 0) return null;
  const [west, east] = narrowestLongitudes(points.map(({ lng }) => lng));
  const south = Math.min(...points.map(({ lat }) => lat));
  const north = Math.max(...points.map(({ lat }) => lat));
  const marginLng = Math.max((east - west) / 10, 1);
  const marginLat = Math.max((north - south) / 10, 1);
  const wide = Math.min(east - west + 2 * marginLng, 360);
  const start = wrapLongitude(west - marginLng, -180);
  return {
    west: start,
    south: Math.max(south - marginLat, -85),
    east: start + wide,
    north: Math.min(north + marginLat, 85),
  };
}

/** The shortest arc that holds all longitudes: it begins behind the widest gap. */
function narrowestLongitudes(longitudes: readonly number[]): readonly [number, number] {
  const sorted = longitudes.map((lng) => wrapLongitude(lng, -180)).toSorted((a, b) => a - b);
  const first = sorted[0] ?? 0;
  let widestGap = first + 360 - (sorted.at(-1) ?? 0);
  let west = first;
  for (let at = 1; at < sorted.length; at++) {
    const gap = (sorted[at] ?? 0) - (sorted[at - 1] ?? 0);
    if (gap > widestGap) {
      widestGap = gap;
      west = sorted[at] ?? 0;
    }
  }
  return [west, west + 360 - widestGap];
}
