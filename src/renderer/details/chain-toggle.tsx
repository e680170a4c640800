import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import type { OpenDocument } from '../store/explorer-state.ts';
import { chainOfRow, selectShownChain } from '../store/relations-of.ts';

interface ChainToggleProps {
  readonly document: OpenDocument;
  /** The told event. */
  readonly row: number;
}

/** Filters to all events that relations join to the told one, and back; nothing where there are none. */
export function ChainToggle({ document, row }: ChainToggleProps): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const isShown = useExplorer((state) => selectShownChain(state)?.rows.includes(row) === true);
  const { run } = useCommand('showChain');
  const count = chainOfRow(document, row).rows.length;
  if (count < 2) return null;
  return (
    <button type="button" className="button" aria-pressed={isShown} onClick={run}>
      {say('details.showChain', { count })}
    </button>
  );
}
