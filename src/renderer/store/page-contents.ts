import { itemsOfRows, rowsNaming, type CountedItem } from '../../kernels/rows-naming.ts';
import { rowsInTime } from '../../kernels/rows-in-time.ts';
import type { Actor, Place } from '../../shared/dataset.ts';
import type { RecordPage } from '../../shared/view.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';

/** What the page of a record tells. All its events are on it, whatever filters. */
export interface PageContents {
  readonly page: RecordPage;
  /** One of both is there. */
  readonly actor: Actor | null;
  readonly place: Place | null;
  /** Its events, in time. */
  readonly rows: readonly number[];
  /** Actors, places and sources of these events by index, those of the most events first, without the record itself. */
  readonly actors: readonly CountedItem[];
  readonly places: readonly CountedItem[];
  readonly sources: readonly CountedItem[];
}

const contentsOf = rememberLast((document: OpenDocument, page: RecordPage): PageContents => {
  const { summary, columns } = document;
  const index = summary[page.list].findIndex(({ id }) => id === page.id);
  const rows = index < 0 ? [] : rowsNaming(columns[page.list], index);
  const isActor = page.list === 'actors';
  const others = (counted: readonly CountedItem[], isOwn: boolean): readonly CountedItem[] =>
    isOwn ? counted.filter(({ item }) => item !== index) : counted;
  return {
    page,
    actor: isActor ? (summary.actors[index] ?? null) : null,
    place: isActor ? null : (summary.places[index] ?? null),
    rows: rowsInTime(columns, rows),
    actors: others(itemsOfRows(columns.actors, rows), isActor),
    places: others(itemsOfRows(columns.places, rows), !isActor),
    sources: itemsOfRows(columns.sources, rows),
  };
});

/** The page that the details show; null where they tell an event. */
export function selectPage({ document, view }: ExplorerState): PageContents | null {
  const page = view.pages.at(-1);
  return document === null || page === undefined ? null : contentsOf(document, page);
}
