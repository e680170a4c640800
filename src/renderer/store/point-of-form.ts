import type { JsonValue } from '../../shared/edit.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { RecordForm } from './record-form.ts';

/** The point that stands in the fields of a form and that the map does not show yet; null: there is none, or it is still being typed. */
export function pointOfForm({ id, before, typed }: Pick<RecordForm, 'id' | 'before' | 'typed'>): LngLat | null {
  const values = id === null ? { ...before, ...typed } : typed;
  return Object.values(values).reduce<LngLat | null>((found, value) => found ?? pointIn(value), null);
}

function pointIn(value: JsonValue): LngLat | null {
  if (typeof value !== 'object' || value === null || !('lat' in value && 'lng' in value)) return null;
  const [lat, lng] = [degreesIn(value['lat'], 90), degreesIn(value['lng'], 180)];
  return lat === null || lng === null ? null : { lng, lat };
}

function degreesIn(value: JsonValue | undefined, most: number): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const text = String(value).trim().replace('−', '-').replace(',', '.');
  const degrees = text === '' ? Number.NaN : Number(text);
  return Math.abs(degrees) <= most ? degrees : null;
}
