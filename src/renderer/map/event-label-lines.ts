import { rowsAtPlaces, type EventsAtPlaces } from '../../kernels/events-at-places.ts';
import type { PlaceCluster } from '../../kernels/place-clusters.ts';
import { namingPlace, shortPlaceName } from '../../kernels/naming-place.ts';
import { shortTitleOf } from '../store/event-text.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

export interface EventLabelLine {
  readonly text: string;
  readonly strong: boolean;
  /** The event that the line names; null where it names a place. */
  readonly row: number | null;
}

/** Events of at least this importance are named on the map. */
const namedImportance = 4;
const mostLines = 3;

/**
 * What a label may say of a cluster, the longest first: place and most important events, then fewer of them, at last
 * the place alone. The place is left out where a title says it. Events in `named` are named elsewhere. `inside`: the
 * events that the cluster stands for. `placeAlone`: nothing but the place is asked for, where it has a name.
 */
export function eventLabelLines(
  document: OpenDocument,
  inside: EventsAtPlaces,
  cluster: PlaceCluster,
  named: ReadonlySet<number>,
  language: string,
  placeAlone = false,
): readonly (readonly EventLabelLine[])[] {
  const { summary, columns } = document;
  const place = shortPlaceName(namingPlace(summary.places, cluster.places), language);
  const placeLine: EventLabelLine = { text: place, strong: true, row: null };
  // titles are in a file of texts: none is read that is not asked for
  if (placeAlone && place !== '') return [[placeLine]];
  const titles = rowsAtPlaces(columns, inside, cluster.places, mostLines + named.size)
    .filter((row) => (columns.importance[row] ?? 0) >= namedImportance && !named.has(row))
    .slice(0, mostLines)
    .map((row): EventLabelLine => ({ text: shortTitleOf(document, row, language), strong: false, row }));
  const longest = Array.from({ length: titles.length }, (_, less) =>
    withPlace(place, titles.slice(0, titles.length - less)),
  );
  return place === '' ? longest : [...longest, [placeLine]];
}

function withPlace(place: string, titles: readonly EventLabelLine[]): readonly EventLabelLine[] {
  if (place !== '' && !titles.some(({ text }) => text.toLowerCase().includes(place.toLowerCase()))) {
    return [{ text: place, strong: true, row: null }, ...titles];
  }
  return titles.map((line) => ({ ...line, strong: true }));
}
