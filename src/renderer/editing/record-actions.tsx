import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures, useRecordEditing } from '../store/explorer-context.tsx';
import type { BrowsedList } from './record-rows.ts';

interface RecordActionsProps {
  readonly list: BrowsedList;
  readonly ids: readonly string[];
}

/** What can be done with the marked records at once. */
export function RecordActions({ list, ids }: RecordActionsProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  // what one author wrote at one spot is neither another one's nor two
  const canBeParted = list !== 'annotations';
  const { showDialog, openPage } = useGestures();
  const { remove } = useRecordEditing();
  return (
    <footer className="records-actions">
      <span role="status">{say('records.marked', { count: ids.length })}</span>
      {list === 'sources' && (
        <button type="button" className="button" onClick={() => showDialog({ kind: 'cite', sources: ids })}>
          {say('cite.marked')}
        </button>
      )}
      {canBeParted && ids.length > 1 && (
        <button type="button" className="button" onClick={() => showDialog({ kind: 'merge', list, ids })}>
          {say('records.merge')}
        </button>
      )}
      {(list === 'actors' || list === 'places') && ids.length === 1 && ids[0] !== undefined && (
        <button type="button" className="button" onClick={() => openPage({ list, id: ids[0] ?? '' })}>
          {say('records.page')}
        </button>
      )}
      {canBeParted && ids.length === 1 && ids[0] !== undefined && (
        <button type="button" className="button" onClick={() => showDialog({ kind: 'split', list, id: ids[0] ?? '' })}>
          {say('records.split')}
        </button>
      )}
      <button type="button" className="button" onClick={() => void remove(list, ids)}>
        {say('records.delete')}
      </button>
    </footer>
  );
}
