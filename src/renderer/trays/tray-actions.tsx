import { translatorFor } from '../../messages/translator.ts';
import { idOf } from '../store/event-text.ts';
import { useExplorer, useExplorerStore, useRecordEditing } from '../store/explorer-context.tsx';
import type { ExplorerStore } from '../store/explorer-store.ts';
import type { RecordEditing } from '../store/record-editing.ts';
import { selectTold, selectTray } from './select-tray.ts';

/** What can be done with the told event without a drag. */
export function TrayActions(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const isTold = useExplorer((state) => selectTold(state) >= 0);
  const store = useExplorerStore();
  const editing = useRecordEditing();
  if (!isTold) return null;
  return (
    <div className="tray-actions">
      <button type="button" className="button" onClick={() => openTrayForm(store, editing)}>
        {say('trays.setDate')}
      </button>
    </div>
  );
}

/** Opens the form of the told event. */
export function openTrayForm(store: ExplorerStore, editing: RecordEditing): void {
  const state = store.getState();
  const row = selectTray(state, state.tray).rows[selectTold(state)];
  if (state.document === null || row === undefined) return;
  void editing.openRecord('events', idOf(state.document, row));
}
