import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { keyWords } from './key-words.ts';

/** Back and forward through the views that have been. */
export function HistoryButtons(): React.JSX.Element {
  return (
    <div className="history-buttons">
      <HistoryButton id="back" icon="chevronLeft" />
      <HistoryButton id="forward" icon="chevronRight" />
    </div>
  );
}

interface HistoryButtonProps {
  readonly id: string;
  readonly icon: 'chevronLeft' | 'chevronRight';
}

function HistoryButton({ id, icon }: HistoryButtonProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const { label, shortcut, isEnabled, run } = useCommand(id);
  const name = translatorFor(language)(label);
  return (
    <IconButton
      icon={icon}
      label={name}
      title={shortcut === undefined ? name : `${name} (${keyWords(shortcut, language)})`}
      disabled={!useExplorer(isEnabled)}
      onClick={run}
    />
  );
}
