import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Gestures } from '../store/gestures.ts';
import { openForm } from '../store/record-form.ts';
import { mediumWindow, narrowWindow } from './layout-queries.ts';

/**
 * A pane that stands beside map and timeline does not come to lie over them where the window becomes too narrow for it: its
 * rail opens it. A form that is being filled in stays.
 */
export function foldDrawers(store: ExplorerStore, { setDrawers }: Pick<Gestures, 'setDrawers'>): void {
  matchMedia(mediumWindow).addEventListener('change', ({ matches }) => {
    if (matches) setDrawers({ left: false });
  });
  matchMedia(narrowWindow).addEventListener('change', ({ matches }) => {
    if (matches && openForm(store.getState().forms) === null) setDrawers({ right: false });
  });
}
