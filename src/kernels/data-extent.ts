import type { Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import { wrapLongitude, type MapExtent } from '../shared/map-extent.ts';
import type { TimeExtent } from '../shared/when.ts';
import { linesOf } from './area-shapes.ts';
import { dayMs } from './durations.ts';
import { extremesOf } from './extremes.ts';
import { growExtent } from './grown-extent.ts';
import { boundsOfEvents } from './time-bounds.ts';

/**
 * The smallest extent that holds every finite bound of the dated events, a twentieth (at least half a day) wider at
 * both ends; null where no event is dated. An open end adds nothing: the event's other end does.
 */
export function timeExtentOfEvents(columns: EventColumns): TimeExtent | null {
  const bounds = boundsOfEvents(columns);
  if (bounds === null) return null;
  const margin = Math.max((bounds.to - bounds.from) / 20, dayMs / 2);
  return { from: bounds.from - margin, to: bounds.to + margin };
}

/** Degrees from the middle of a country whose outline is not known, so that it is seen among its neighbours. */
const countryReach = 15;

/**
 * The smallest extent that holds the places, on the side of the globe where it is narrowest, a tenth (at least a degree)
 * wider all round; null where no place has coordinates. A country is more than its middle.
 */
export function mapExtentOfPlaces(places: readonly Place[]): MapExtent | null {
  const bounds = boundsWithin(positionsOf(places, countryReach));
  if (bounds === null) return null;
  const { west, south, east, north } = bounds;
  return growExtent(bounds, Math.max((east - west) / 10, 1), Math.max((north - south) / 10, 1));
}

/**
 * The same for what comes from more than half of the globe: it is framed around the longitude `around`, as a reader is used to see
 * it, so that nothing near that is cut where the widest gap is.
 */
export function mapExtentAround(places: readonly Place[], around: number): MapExtent | null {
  const narrowest = boundsOfPlaces(places);
  if (narrowest === null || narrowest.east - narrowest.west <= 180) return mapExtentOfPlaces(places);
  const from = around - 180;
  const { longitudes } = positionsOf(places);
  const { least, greatest } = extremesOf(longitudes.map((longitude) => wrapLongitude(longitude, from)));
  const bounds = { ...narrowest, west: least, east: greatest };
  return growExtent(bounds, (greatest - least) / 20, Math.max((bounds.north - bounds.south) / 10, 1));
}

/** The same without any room around: of a single place without a line or an area it has no size. */
export function boundsOfPlaces(places: readonly Place[]): MapExtent | null {
  return boundsWithin(positionsOf(places));
}

function boundsWithin({ longitudes, latitudes }: Positions): MapExtent | null {
  if (longitudes.length === 0) return null;
  const [west, east] = narrowestLongitudes(longitudes);
  const { least: south, greatest: north } = extremesOf(latitudes);
  return { west, south, east, north };
}

/** Degrees, longitudes in [−180, 180). */
interface Positions {
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
}

/** Of the places that have coordinates, and of the points of their lines and areas; of a country, so far to all sides. */
function positionsOf(places: readonly Place[], reach = 0): Positions {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  const put = (lng: number, lat: number): void => {
    longitudes.push(wrapLongitude(lng, -180));
    latitudes.push(lat);
  };
  for (const { kind, coordinates, geometry } of places) {
    if (coordinates === undefined) continue;
    const { lng, lat } = coordinates;
    if (reach > 0 && kind === 'country' && geometry === undefined) {
      put(lng - reach, Math.max(lat - reach, -90));
      put(lng + reach, Math.min(lat + reach, 90));
    } else put(lng, lat);
    if (geometry !== undefined) for (const line of linesOf(geometry)) for (const [x, y] of line) put(x, y);
  }
  return { longitudes: Float64Array.from(longitudes), latitudes: Float64Array.from(latitudes) };
}

/** The shortest arc that holds all longitudes, each in [−180, 180): it begins behind the widest gap. */
function narrowestLongitudes(longitudes: Float64Array): readonly [number, number] {
  const sorted = longitudes.toSorted();
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
