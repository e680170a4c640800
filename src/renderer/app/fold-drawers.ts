import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Gestures } from '../store/gestures.ts';
import { openForm } from '../store/record-form.ts';
import { mediumWindow, narrowWindow } from './layout-queries.ts';

/**
 * A pane that stands beside map and timeline does not come to lie over them where the window becomes too narrow for it, or
 * where they are compared, which leaves it no room: its rail opens it. A form that is being filled in stays.
 */
export function foldDrawers(store: ExplorerStore, { setDrawers }: Pick<Gestures, 'setDrawers'>): void {
  const [medium, narrow] = [matchMedia(mediumWindow), matchMedia(narrowWindow)];
  const fold = (): void => {
    if (medium.matches) setDrawers({ left: false });
    if (narrow.matches && openForm(store.getState().forms) === null) setDrawers({ right: false });
  };
  for (const query of [medium, narrow]) {
    query.addEventListener('change', ({ matches }) => {
      if (matches) fold();
    });
  }
  store.subscribe(({ isComparing }, before) => {
    if (isComparing && !before.isComparing) fold();
  });
}
