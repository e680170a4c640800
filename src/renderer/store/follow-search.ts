import { searchPath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { isStale } from './file-problem.ts';

/**
 * Keeps `searchHits` those of the query in the view. One search is on its way at a time, and what was typed meanwhile is
 * asked for when it is back, the latest only; until its hits arrive, the last ones stay. A search that fails filters nothing
 * and says so: hits of another query must not stand under this one.
 */
export function followSearch(store: ExplorerStore, api: Pick<ExplorerApi, 'fetchBytes'>): void {
  let isBusy = false;
  const fetchHits = async (revision: number, query: string): Promise<void> => {
    const bytes = await api.fetchBytes(searchPath(revision, query));
    const { document, view } = store.getState();
    if (document?.summary.revision !== revision || view.filters.search !== query) return;
    if (bytes.ok) store.setState({ searchHits: { revision, query, bits: new Uint8Array(bytes.value) } });
    else if (!isStale(bytes))
      store.setState({ searchHits: null, notice: { kind: 'problem', fileName: '', problems: bytes.problems } });
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
