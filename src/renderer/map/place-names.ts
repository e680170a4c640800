import { namingPlace } from '../../kernels/naming-place.ts';
import type { Place } from '../../shared/dataset.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

/**
 * The place that names an event in a cluster: its own city, else the city of the cluster where there is but one, else
 * its own first place there.
 */
export function placeOfEvent(document: OpenDocument, row: number, cluster: readonly number[]): Place | undefined {
  const { summary } = document;
  const own = placesOfRow(document, row).filter((place) => cluster.includes(place));
  const place = namingPlace(summary.places, own);
  if (place?.kind === 'city') return place;
  const cities = cluster.flatMap((index) => summary.places[index] ?? []).filter(({ kind }) => kind === 'city');
  return cities.length === 1 ? cities[0] : place;
}
