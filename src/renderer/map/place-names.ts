import { namingPlace } from '../../kernels/naming-place.ts';
import type { Place } from '../../shared/dataset.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

/** The place that names an event in a cluster: its own city there, else its own first place, whatever else the cluster holds. */
export function placeOfEvent(document: OpenDocument, row: number, cluster: readonly number[]): Place | undefined {
  const own = placesOfRow(document, row).filter((place) => cluster.includes(place));
  return namingPlace(document.summary.places, own);
}
