import { searchNames } from '../../kernels/search-names.ts';
import { searchedCircles } from '../../kernels/searched-circles.ts';
import { unknownPlaces } from '../../kernels/unknown-places.ts';
import { searchPath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { LngLat } from '../../shared/map-extent.ts';
import type { OpenDocument } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { isStale } from './file-problem.ts';
import { rememberFor } from './remember-for.ts';

/** What a search asks of the engine. */
export type SearchApi = Pick<ExplorerApi, 'fetchBytes' | 'suggestPlaces'>;

/** Places alone are looked up by it: what only the languages know is not asked. */
const placeNamesOf = rememberFor(({ summary }: OpenDocument) =>
  searchNames(summary, { namesOf: () => [], readDate: () => null }),
);

/**
 * Keeps `searchHits` those of the query in the view. One search is on its way at a time, and what was typed meanwhile is
 * asked for when it is back, the latest only; until its hits arrive, the last ones stay. A search that fails filters nothing
 * and says so: hits of another query must not stand under this one.
 */
export function followSearch(store: ExplorerStore, api: SearchApi): void {
  let isBusy = false;
  const fetchHits = async (revision: number, query: string): Promise<void> => {
    const [bytes, elsewhere] = await Promise.all([
      api.fetchBytes(searchPath(revision, query)),
      pointsElsewhere(query, store.getState().document),
    ]);
    const { document, view } = store.getState();
    if (document?.summary.revision !== revision || view.filters.search !== query) return;
    if (bytes.ok) {
      const near = searchedCircles(query, placeNamesOf(document), elsewhere);
      store.setState({ searchHits: { revision, query, bits: new Uint8Array(bytes.value), near } });
    } else if (!isStale(bytes))
      store.setState({ searchHits: null, notice: { kind: 'problem', fileName: '', problems: bytes.problems } });
  };
  /** Where the gazetteer has what the file does not know, as the engine takes it. */
  const pointsElsewhere = async (
    query: string,
    document: OpenDocument | null,
  ): Promise<ReadonlyMap<string, LngLat>> => {
    const unknown = document === null ? [] : unknownPlaces(query, placeNamesOf(document));
    const points = unknown.map(async ({ name }) => {
      const found = await api.suggestPlaces({ text: name });
      const first = found.ok ? found.value[0] : undefined;
      return first === undefined ? [] : [[name, first] as const];
    });
    return new Map((await Promise.all(points)).flat());
  };
  const fetchLatest = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      let asked: readonly [revision: number, query: string] | null = null;
      for (;;) {
        const { document, view } = store.getState();
        const query = view.filters.search;
        if (document === null || query.trim() === '') return;
        const { revision } = document.summary;
        if (asked?.[0] === revision && asked[1] === query) return;
        asked = [revision, query];
        await fetchHits(revision, query);
      }
    } finally {
      isBusy = false;
    }
  };
  store.subscribe(({ document, view, searchHits }, before) => {
    const query = view.filters.search;
    if (query === before.view.filters.search && document === before.document) return;
    if (query.trim() === '' || document === null) {
      if (searchHits !== null) store.setState({ searchHits: null });
      return;
    }
    void fetchLatest();
  });
}
