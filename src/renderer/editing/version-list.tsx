import { useState } from 'react';
import { momentWords } from '../../messages/moment-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { Journal } from '../../shared/journal.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface VersionListProps {
  readonly journal: Journal;
  /** False where it could not be. */
  onName(name: string): Promise<boolean>;
  onOpen(name: string): void;
  onRestore(name: string): void;
  onRemove(name: string): void;
}

/** The states that were given a name, and a field that gives one to how everything is now. */
export function VersionList({ journal, onName, onOpen, onRestore, onRemove }: VersionListProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const [name, setName] = useState('');
  const submit = async (): Promise<void> => {
    if (name.trim() !== '' && (await onName(name.trim()))) setName('');
  };
  return (
    <section className="history-dialog-part" aria-label={say('history.versions')}>
      <h3>{say('history.versions')}</h3>
      <ul>
        {journal.versions.map((version) => (
          <li key={version.name} className="version-item">
            <span className="version-item-name">{version.name}</span>
            <time className="journal-entry-at" dateTime={version.at}>
              {momentWords(version.at, language)}
            </time>
            <button
              type="button"
              className="button"
              aria-label={say('history.openNamed', { name: version.name })}
              onClick={() => onOpen(version.name)}
            >
              {say('history.open')}
            </button>
            <button
              type="button"
              className="button"
              aria-label={say('history.restoreNamed', { name: version.name })}
              onClick={() => onRestore(version.name)}
            >
              {say('history.restore')}
            </button>
            <IconButton
              icon="close"
              label={say('history.removeNamed', { name: version.name })}
              onClick={() => onRemove(version.name)}
            />
          </li>
        ))}
      </ul>
      <form
        className="version-form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <input
          className="field"
          autoComplete="off"
          maxLength={100}
          aria-label={say('history.newName')}
          placeholder={say('history.newName')}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <button type="submit" className="button button-primary" disabled={name.trim() === ''}>
          {say('history.name')}
        </button>
      </form>
    </section>
  );
}
