import { knownTraits } from '../../kernels/known-coordinates.ts';
import type { Place } from '../../shared/dataset.ts';
import type { Edit, SingleEdit } from '../../shared/edit.ts';
import type { KnownPlace } from '../../shared/known-place.ts';
import type { Placing } from '../store/explorer-state.ts';

/** The event is at this place too. */
export function addPlace(event: string, place: string): SingleEdit {
  return { kind: 'change', list: 'events', ids: [event], add: { places: [place] } };
}

/**
 * What puts an event on the map, as one edit: at a place that is on it; at one that is known by its name only, which gets
 * the point; or at a new one. `taken`: the place of the gazetteer whose name and point these are, if they are one's; what it
 * knows besides is kept. Null where a point is needed and none was pointed at.
 */
export function placeEdit(
  { event, point }: Placing,
  name: string,
  language: string,
  known: Place | null,
  newId: string,
  taken: KnownPlace | null = null,
): Edit | null {
  if (known?.coordinates !== undefined) return addPlace(event, known.id);
  if (point === null || name === '') return null;
  const coordinates = { lng: point.lng, lat: point.lat, precisionM: point.precisionM };
  const names = taken?.names ?? { [language]: name };
  const traits = taken === null ? {} : knownTraits(taken, known ?? {});
  const place: SingleEdit =
    known === null
      ? { kind: 'create', list: 'places', fields: { id: newId, name: names, coordinates, ...traits } }
      : { kind: 'change', list: 'places', ids: [known.id], fields: { coordinates, ...traits } };
  return { kind: 'together', edits: [place, addPlace(event, known?.id ?? newId)] };
}
