import './skip-link.css';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';

/** The first stop of the keyboard, shown while it has the focus: past the top bar and the left pane, to the map. */
export function SkipLink(): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const { label, isEnabled, run } = useCommand('focusMap');
  if (!useExplorer(isEnabled)) return null;
  return (
    <button type="button" className="button skip-link" onClick={run}>
      {say(label)}
    </button>
  );
}
