import { translatorFor } from '../../messages/translator.ts';
import { idOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useGestures } from '../store/explorer-context.tsx';
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { Gestures } from '../store/gestures.ts';
import { selectSelectedRows } from '../store/selectors.ts';
import { selectTold } from './select-tray.ts';

/** What can be done with the told event without a drag. */
export function TrayActions(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const isTold = useExplorer((state) => selectTold(state) >= 0);
  const tray = useExplorer((state) => state.tray);
  const store = useExplorerStore();
  const gestures = useGestures();
  if (!isTold) return null;
  return (
    <div className="tray-actions">
      <button type="button" className="button" onClick={() => askForTold(store, gestures)}>
        {say(tray === 'undated' ? 'trays.setDate' : 'trays.putOnMap')}
      </button>
    </div>
  );
}

/** Asks when, or where, the told event was: what its tray is of. */
export function askForTold(store: ExplorerStore, gestures: Gestures): void {
  const state = store.getState();
  const row = selectTold(state) < 0 ? undefined : selectSelectedRows(state)[0];
  if (state.document === null || row === undefined) return;
  const event = idOf(state.document, row);
  if (state.tray === 'unplaced') {
    gestures.place({ event, point: null });
    return;
  }
  gestures.showPanes({ right: 'details' });
  gestures.editInline({ event, field: 'when', in: 'details' });
}
