import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';
import { beginHistory, keepStanding, recordView } from './view-history.ts';
import { viewStands } from './view-stands.ts';

/** How long a view has to stand, in milliseconds, to be one that a person has been at: a whole drag is one. */
export const restMs = 500;

/**
 * Keeps the history of the store that of its view. What is opened anew begins it anew, and an edit takes out of it what names
 * something that is gone; the steps of a presentation and what
 * is recorded are no part of it, nor is what time that plays passes: where it stops is one view. Returns its own undo.
 */
export function followHistory(store: ExplorerStore): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const record = (): void => {
    const { history, view } = store.getState();
    const next = recordView(history, view);
    if (next !== history) store.setState({ history: next });
  };
  const unsubscribe = store.subscribe((state, before) => {
    const hasStopped = isPlaying(before) && !isPlaying(state);
    const isOpened = state.openings !== before.openings;
    const { document } = state;
    // on other clocks it is still what was open
    if (!isOpened && document !== null && document.summary !== before.document?.summary) {
      const history = keepStanding(state.history, (view) => viewStands(document, view));
      if (history !== state.history) store.setState({ history });
    }
    if (state.view === before.view && !isOpened && !hasStopped) return;
    clearTimeout(resting);
    if (state.presentation !== null || state.recording !== null) return;
    if (isOpened) store.setState({ history: beginHistory(state.view) });
    else if (!isPlaying(state)) resting = setTimeout(record, restMs);
  });
  return () => {
    clearTimeout(resting);
    unsubscribe();
  };
}

function isPlaying({ playback }: ExplorerState): boolean {
  return playback?.isPlaying === true;
}
