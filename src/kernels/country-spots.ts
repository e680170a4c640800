import type { LngLat } from '../shared/map-extent.ts';
import type { BasemapLabels } from './basemap-labels.ts';

/**
 * Codes of ISO 3166-1 that have no shape of their own on the basemap (Natural Earth counts them as parts of others), each
 * with a point on its main island or in its main town, degrees.
 */
const withoutShape: Readonly<Record<string, readonly [lng: number, lat: number]>> = {
  BQ: [-68.27, 12.15],
  BV: [3.41, -54.42],
  CC: [96.83, -12.17],
  CX: [105.65, -10.49],
  GF: [-53.1, 4.0],
  GP: [-61.55, 16.23],
  MQ: [-61.02, 14.65],
  RE: [55.53, -21.12],
  SJ: [16.0, 78.7],
  TK: [-171.85, -9.17],
  VA: [12.45, 41.9],
  YT: [45.15, -12.82],
};

/** Where a figure of a country stands, by its code: in the middle of its largest part. */
export function countrySpots(labels: Pick<BasemapLabels, 'countries'>): ReadonlyMap<string, LngLat> {
  const spots = new Map<string, LngLat>();
  for (const [code, [lng, lat]] of Object.entries(withoutShape)) spots.set(code, { lng, lat });
  const { a2, lng, lat } = labels.countries;
  a2.forEach((code, row) => {
    const [x, y] = [lng[row], lat[row]];
    if (x !== undefined && y !== undefined) spots.set(code, { lng: x, lat: y });
  });
  return spots;
}

/** Whether a country can be filled: else a symbol stands for it. */
export function hasShape(labels: Pick<BasemapLabels, 'countries'>, code: string): boolean {
  return labels.countries.a2.includes(code);
}
