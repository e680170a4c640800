import './draft-list.css';
import { momentWords } from '../../messages/moment-words.ts';
import { sayMessage, translatorFor } from '../../messages/translator.ts';
import type { DeletedDraft, Draft, DraftContent } from '../../shared/draft.ts';
import { chooseText, type Language } from '../../shared/language.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  onOpen(fileName: string): void;
  /** Absent where none can be deleted. `at`: its place in the list. */
  onDelete?(fileName: string, at: number): void;
}

/** By its title, and the file that tells it from others. */
export function DraftName({ fileName, title }: Pick<DeletedDraft, 'fileName' | 'title'>): React.JSX.Element {
  const { text } = chooseText(
    title,
    useExplorer((state) => state.language),
  );
  return (
    <p>
      <strong className="draft-item-title">{text === '' ? fileName : text}</strong>
      {text !== '' && <span className="draft-item-file">{fileName}</span>}
    </p>
  );
}

export function DraftParts({ parts }: { readonly parts: readonly string[] }): React.JSX.Element {
  return (
    <p>
      {parts.map((part) => (
        <span key={part} className="draft-item-part">
          {part}
        </span>
      ))}
    </p>
  );
}

/** Each draft by its title, with what tells it from others, and what can be done with it. */
export function DraftList({ drafts, onOpen, onDelete }: DraftListProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  return (
    <ul aria-label={say('drafts.label')}>
      {drafts.map(({ fileName, ...draft }, at) => (
        <li key={fileName} className="draft-item">
          <DraftText draft={{ fileName, ...draft }} />
          {draft.isOpen && <span className="draft-item-open">{say('drafts.isOpen')}</span>}
          {!draft.isOpen && draft.content !== null && (
            <button
              type="button"
              className="button"
              aria-label={say('drafts.openNamed', { fileName })}
              onClick={() => onOpen(fileName)}
            >
              {say('drafts.open')}
            </button>
          )}
          {!draft.isOpen && onDelete !== undefined && (
            <IconButton
              icon="trash"
              label={say('drafts.deleteNamed', { fileName })}
              onClick={() => onDelete(fileName, at)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function DraftText({ draft }: { readonly draft: Draft }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  const { fileName, changed, content, problems } = draft;
  return (
    <div className="draft-item-text">
      <DraftName fileName={fileName} title={content?.title ?? {}} />
      <DraftParts
        parts={[
          ...(content === null ? [] : [say('count.events', { count: content.eventCount })]),
          say('drafts.changed', { at: momentWords(changed, language) }),
          ...(content === null ? [] : partsOf(content, language)),
        ]}
      />
      {problems.map(({ message }) => (
        <p key={message.key} className="draft-item-problem">
          {sayMessage(say, message)}
        </p>
      ))}
    </div>
  );
}

function partsOf({ lastEdit, download, origin }: DraftContent, language: Language): readonly string[] {
  const say = translatorFor(language);
  const downloaded = (fileName: string, at: string, isCurrent: boolean): string =>
    say('drafts.downloaded', { fileName, at: momentWords(at, language), isCurrent: isCurrent ? 'yes' : 'no' });
  return [
    ...(lastEdit === null ? [] : [sayMessage(say, lastEdit)]),
    ...(download === null ? [] : [downloaded(download.fileName, download.at, download.isCurrent)]),
    ...(origin === '' ? [] : [say('drafts.origin', { fileName: origin })]),
  ];
}
