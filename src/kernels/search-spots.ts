import type { LngLat } from '../shared/map-extent.ts';
import { valuesCalled, type SearchNames } from './search-names.ts';

/** What `near:` asks to be near: the places on the map that are called so, or the point that is written; empty: nothing is. */
export function spotsCalled(names: SearchNames, name: string): readonly LngLat[] {
  const point = readPoint(name);
  if (point !== null) return [point];
  const called = new Set(valuesCalled(names, 'place', name, false));
  return names.lists.places.flatMap(({ id, coordinates }) => (called.has(id) ? (coordinates ?? []) : []));
}

/** "35.68,139.76": latitude first, as people write it. */
function readPoint(text: string): LngLat | null {
  const [, lat, lng] = /^(-?\d{1,2}(?:\.\d+)?),\s?(-?\d{1,3}(?:\.\d+)?)$/.exec(text) ?? [];
  if (lat === undefined || Math.abs(Number(lat)) > 90 || Math.abs(Number(lng)) > 180) return null;
  return { lat: Number(lat), lng: Number(lng) };
}

/** As `spotsCalled` reads it, in quotation marks: about a metre is as near as places are known. */
export function writePoint({ lat, lng }: LngLat): string {
  return `"${lat.toFixed(5)},${lng.toFixed(5)}"`;
}
