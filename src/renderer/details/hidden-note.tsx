import './hidden-note.css';
import { useMemo } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { rowOf } from '../store/event-text.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { passes } from '../store/selectors.ts';

interface HiddenNoteProps {
  readonly document: OpenDocument;
  /** Id of the told event. */
  readonly id: string;
}

/** Says that no view draws the told event because a filter hides it, and offers the way out. */
export function HiddenNote({ document, id }: HiddenNoteProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const row = useMemo(() => rowOf(document, id), [document, id]);
  const isHidden = useExplorer((state) => row !== null && !passes(state, row));
  const clear = useCommand('clearFilters');
  if (!isHidden) return null;
  return (
    <p className="hidden-note">
      {say('details.hidden')}
      <button type="button" className="button" onClick={() => clear.run()}>
        {say('command.clearFilters')}
      </button>
    </p>
  );
}
