import { momentWords } from '../../messages/moment-words.ts';
import { translatorFor } from '../../messages/translator.ts';
import type { DeletedDraft } from '../../shared/draft.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { DraftName, DraftParts } from './draft-list.tsx';

interface DeletedDraftsProps {
  readonly deleted: readonly DeletedDraft[];
  onRestore(id: string): void;
}

/** Drafts that were taken away within a day, to bring back; nothing where there is none. */
export function DeletedDrafts({ deleted, onRestore }: DeletedDraftsProps): React.JSX.Element | null {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  if (deleted.length === 0) return null;
  return (
    <section className="deleted-drafts">
      <h3 className="deleted-drafts-head">{say('drafts.deletedLabel')}</h3>
      <ul aria-label={say('drafts.deletedLabel')}>
        {deleted.map(({ id, fileName, title, changed, deleted: at }) => (
          <li key={id} className="draft-item">
            <div className="draft-item-text">
              <DraftName fileName={fileName} title={title} />
              <DraftParts
                parts={[
                  say('drafts.changed', { at: momentWords(changed, language) }),
                  say('drafts.deletedAt', { at: momentWords(at, language) }),
                ]}
              />
            </div>
            <button
              type="button"
              className="button"
              aria-label={say('drafts.restoreNamed', { fileName })}
              onClick={() => onRestore(id)}
            >
              {say('drafts.restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
