import { useState } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { chooseText } from '../../shared/language.ts';
import type { SavedView } from '../../shared/view.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { InlineField } from '../ui/inline-field.tsx';

interface ViewRowProps {
  readonly view: SavedView;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  onShow(): void;
  onUpdate(name: string): void;
  onRename(name: string): void;
  onMove(by: 1 | -1): void;
  onCopyLink(): void;
  onDelete(name: string): void;
}

/** One view with a name, and all that can be done with it. */
export function ViewRow(props: ViewRowProps): React.JSX.Element {
  const { view, isFirst, isLast, onShow, onUpdate, onRename, onMove, onCopyLink, onDelete } = props;
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const name = chooseText(view.name ?? {}, language).text;
  const [typed, setTyped] = useState<string | null>(null);
  const rename = (): void => {
    setTyped(null);
    const wanted = typed?.trim() ?? '';
    if (wanted !== '' && wanted !== name) onRename(wanted);
  };
  return (
    <li className="view-row">
      {typed === null ? (
        <button type="button" className="view-row-name" title={say('views.show', { name })} onClick={onShow}>
          {name}
        </button>
      ) : (
        <InlineField
          label={say('views.name')}
          text={typed}
          onText={setTyped}
          note=""
          isWrong={false}
          onSave={rename}
          onLeave={() => setTyped(null)}
        />
      )}
      <button
        type="button"
        className="button"
        aria-label={say('views.updateNamed', { name })}
        title={say('views.updateExplained')}
        onClick={() => onUpdate(name)}
      >
        {say('views.update')}
      </button>
      <IconButton icon="link" label={say('views.copyLink', { name })} onClick={onCopyLink} />
      <IconButton icon="pencil" label={say('views.rename', { name })} onClick={() => setTyped(name)} />
      {/* not disabled at the ends: who moves a view on and on keeps the focus */}
      <IconButton
        icon="arrowUp"
        label={say('views.moveUp', { name })}
        aria-disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="arrowDown"
        label={say('views.moveDown', { name })}
        aria-disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton icon="close" label={say('views.delete', { name })} onClick={() => onDelete(name)} />
    </li>
  );
}
