import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useGestures } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface CiteButtonProps {
  /** Ids. */
  readonly sources: readonly string[];
  /** Of the source, for who hears the button. */
  readonly name: string;
}

/** Shows a source as a reference, to be copied. */
export function CiteButton({ sources, name }: CiteButtonProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { showDialog } = useGestures();
  return (
    <IconButton
      icon="copy"
      className="edit-button"
      label={say('cite.one', { name })}
      onClick={() => showDialog({ kind: 'cite', sources })}
    />
  );
}

/** The same of all sources of an event. */
export function CiteAllButton({ sources }: Pick<CiteButtonProps, 'sources'>): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { showDialog } = useGestures();
  return (
    <button type="button" className="text-button" onClick={() => showDialog({ kind: 'cite', sources })}>
      {say('cite.all')}
    </button>
  );
}
