import type { Place } from '../shared/dataset.ts';
import { projectLngLat, worldWidthM } from './mercator.ts';

/** The places of a document as columns for the map: place i is spot i. */
export interface PlaceSpots {
  readonly count: number;
  /** In worlds, 0…1 (see `mercator.ts`); 0 where the place has no coordinates. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** 1 where the place has coordinates. */
  readonly placed: Uint8Array;
  /** 1 where no more is known than the country. */
  readonly country: Uint8Array;
  /** Radius of the circle in which the place lies, in worlds; 0 where it is not given. */
  readonly precision: Float64Array;
}

export function spotsOfPlaces(places: readonly Place[]): PlaceSpots {
  const count = places.length;
  const spots = {
    count,
    x: new Float64Array(count),
    y: new Float64Array(count),
    placed: new Uint8Array(count),
    country: new Uint8Array(count),
    precision: new Float64Array(count),
  };
  places.forEach(({ coordinates, kind }, index) => {
    if (coordinates === undefined) return;
    const { x, y } = projectLngLat(coordinates);
    spots.x[index] = x - Math.floor(x);
    spots.y[index] = y;
    spots.placed[index] = 1;
    spots.country[index] = kind === 'country' ? 1 : 0;
    spots.precision[index] = (coordinates.precisionM ?? 0) / worldWidthM(coordinates.lat);
  });
  return spots;
}
