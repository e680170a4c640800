import { momentWords } from '../../messages/moment-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { Journal } from '../../shared/journal.ts';
import { useExplorer } from '../store/explorer-context.tsx';

interface JournalListProps {
  readonly journal: Journal;
  onGo(entry: number): void;
}

/** The edits, newest first, down to how everything began; where the data stands now is marked. */
export function JournalList({ journal, onGo }: JournalListProps): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { entries } = journal;
  const current = entries.find(({ isUndone }) => !isUndone)?.entry ?? 0;
  const beginning = { entry: 0, at: '', isUndone: false, words: say('history.beginning') };
  const rows = [...entries.map((one) => ({ ...one, words: sayMessage(say, one.label) })), beginning];
  return (
    <section className="history-dialog-part history-dialog-journal" aria-label={say('history.edits')}>
      <h3>{say('history.edits')}</h3>
      {entries.length === 0 && <p className="history-dialog-none">{say('history.none')}</p>}
      <ol className="journal-list">
        {rows.map(({ entry, at, isUndone, words }) => (
          <li key={entry}>
            <button
              type="button"
              className={`journal-entry${isUndone ? ' journal-entry-undone' : ''}`}
              aria-current={entry === current ? 'step' : undefined}
              title={entry === current ? say('history.here') : say('history.goTo')}
              onClick={() => onGo(entry)}
            >
              <span>{words}</span>
              {isUndone && <span className="journal-entry-note">{say('history.undone')}</span>}
              {entry === current && <span className="journal-entry-note">{say('history.here')}</span>}
              <time className="journal-entry-at" dateTime={at}>
                {at === '' ? '' : momentWords(at, language)}
              </time>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
