import { searchPath } from '../../shared/bytes-path.ts';
import type { ExplorerApi } from '../../shared/explorer-api.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { isStale } from './file-problem.ts';

/**
 * Keeps `searchHits` those of the query in the view. The latest query wins; until its hits arrive, the last ones stay.
 * A search that fails filters nothing and says so: hits of another query must not stand under this one.
 */
export function followSearch(store: ExplorerStore, api: ExplorerApi): void {
  const fetchHits = async (revision: number, query: string): Promise<void> => {
    const bytes = await api.fetchBytes(searchPath(revision, query));
    const { document, view } = store.getState();
    if (document?.summary.revision !== revision || view.filters.search !== query) return;
    if (bytes.ok) store.setState({ searchHits: { revision, query, bits: new Uint8Array(bytes.value) } });
    else if (!isStale(bytes))
      store.setState({ searchHits: null, notice: { kind: 'problem', fileName: '', problems: bytes.problems } });
  };
  store.subscribe(({ document, view, searchHits }, before) => {
    const query = view.filters.search;
    if (query === before.view.filters.search && document === before.document) return;
    if (query.trim() === '' || document === null) {
      if (searchHits !== null) store.setState({ searchHits: null });
      return;
    }
    void fetchHits(document.summary.revision, query);
  });
}
