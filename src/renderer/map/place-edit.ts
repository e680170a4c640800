import type { Edit, SingleEdit } from '../../shared/edit.ts';
import type { Place } from '../../shared/dataset.ts';
import type { Placing } from '../store/explorer-state.ts';

/** The event is at this place too. */
export function addPlace(event: string, place: string): SingleEdit {
  return { kind: 'change', list: 'events', ids: [event], add: { places: [place] } };
}

/**
 * What puts an event on the map, as one edit: at a place that is on it; at one that is known by its name only, which gets
 * the point; or at a new one. Null where a point is needed and none was pointed at.
 */
export function placeEdit(
  { event, point }: Placing,
  name: string,
  language: string,
  known: Place | null,
  newId: string,
): Edit | null {
  if (known?.coordinates !== undefined) return addPlace(event, known.id);
  if (point === null || name === '') return null;
  const coordinates = { lng: point.lng, lat: point.lat, precisionM: point.precisionM };
  const place: SingleEdit =
    known === null
      ? { kind: 'create', list: 'places', fields: { id: newId, name: { [language]: name }, coordinates } }
      : { kind: 'change', list: 'places', ids: [known.id], fields: { coordinates } };
  return { kind: 'together', edits: [place, addPlace(event, known?.id ?? newId)] };
}
