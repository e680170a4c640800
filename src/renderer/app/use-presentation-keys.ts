import { useLayoutEffect } from 'react';
import { useExplorerStore, usePresenting } from '../store/explorer-context.tsx';
import type { Presenting } from '../store/presenting.ts';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { isStoryMove, storyAct } from '../story/story-keys.ts';

/** What keys do to the window itself. */
export interface StageActions {
  point(): void;
  openPresenter(): void;
  fillScreen(): void;
  /** Shows the keys of a story, or takes them away. */
  showKeys(): void;
}

/** While a story is told its keys come first: what has the focus gets the others. */
export function usePresentationKeys(stage: StageActions): void {
  const store = useExplorerStore();
  const presenting = usePresenting();
  useLayoutEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => tellByKey(event, store, presenting, stage);
      addEventListener('keydown', run, { capture: true });
      return () => removeEventListener('keydown', run, { capture: true });
    },
    [store, presenting, stage],
  );
}

function tellByKey(event: KeyboardEvent, store: ExplorerStore, presenting: Presenting, stage: StageActions): void {
  const state = store.getState();
  const act = storyAct(event);
  if (act === null || state.presentation === null || isTaken(event)) return;
  // the sheet of keys gives way to what it tells of, and Escape closes it
  const showsKeys = state.dialog === 'shortcuts' && act !== 'leave';
  if (state.dialog !== null && !showsKeys) return;
  event.preventDefault();
  event.stopPropagation();
  if (showsKeys) stage.showKeys();
  if (showsKeys && act === 'showKeys') return;
  if (isStoryMove(act)) presenting.move(act);
  else stage[act]();
}

/** Fields and cards over the map keep the keys that they know; to a clicker's Page keys they have no say. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || key.startsWith('Page')) return false;
  if (target.closest('input, select, textarea, summary') !== null) return true;
  return key === 'Escape' && (target.closest('.map-card') !== null || document.querySelector(':popover-open') !== null);
}
