import type { ExplorerStore } from './explorer-store.ts';
import { beginHistory, recordView } from './view-history.ts';

/** How long a view has to stand, in milliseconds, to be one that a person has been at: a whole drag is one. */
export const restMs = 500;

/**
 * Keeps the history of the store that of its view. What is opened anew begins it anew; the steps of a presentation are no
 * part of it. Returns its own undo.
 */
export function followHistory(store: ExplorerStore): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const record = (): void => {
    const { history, view } = store.getState();
    const next = recordView(history, view);
    if (next !== history) store.setState({ history: next });
  };
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view && state.document === before.document) return;
    clearTimeout(resting);
    if (state.presentation !== null) return;
    if (state.document === before.document) resting = setTimeout(record, restMs);
    else store.setState({ history: beginHistory(state.view) });
  });
  return () => {
    clearTimeout(resting);
    unsubscribe();
  };
}
