import type { ExplorerApi, ExplorerEvent, Session } from '../../shared/explorer-api.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { followSearch } from './follow-search.ts';
import { followSelection } from './follow-selection.ts';
import { openDocument } from './open-document.ts';

/** Joins a store to the engine: shows what is open, follows what the engine tells, fetches what the view asks for. */
export async function beginSession(store: ExplorerStore, api: ExplorerApi, session: Session): Promise<void> {
  api.onEvent((event) => void hear(store, api, event));
  followSelection(store, api);
  followSearch(store, api);
  if (session.document !== null) await openDocument(store, api, session.document);
  if (session.problems.length > 0) {
    store.setState({ notice: { kind: 'failed', fileName: '', problems: session.problems } });
  }
}

async function hear(store: ExplorerStore, api: ExplorerApi, event: ExplorerEvent): Promise<void> {
  switch (event.type) {
    case 'opening':
      store.setState({ opening: event.fileName, notice: null });
      return;
    case 'opened':
      await openDocument(store, api, event.document);
      return;
    case 'openFailed':
      store.setState({ opening: null, notice: { kind: 'failed', fileName: event.fileName, problems: event.problems } });
      return;
    case 'preferencesChanged':
      store.setState({ preferences: event.preferences });
  }
}
