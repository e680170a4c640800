import { presence, type EventPresence, type ShownPresence } from '../../kernels/event-presence.ts';
import type { PlaceCluster } from '../../kernels/place-clusters.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { placesOfRow } from './event-places.ts';

interface Marked {
  readonly cluster: PlaceCluster;
}

/** Those of the marks that stand for an event: `marks` are of events with this presence. */
export function marksOfRow<Mark extends Marked>(
  document: OpenDocument,
  present: EventPresence,
  marks: readonly Mark[],
  row: number,
  wanted: ShownPresence = presence.inside,
): readonly Mark[] {
  if (marks.length === 0 || present(row) !== wanted) return [];
  const places = placesOfRow(document, row);
  return marks.filter(({ cluster }) => places.some((place) => cluster.places.includes(place)));
}
