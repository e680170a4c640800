import { translatorFor } from '../../messages/translator.ts';
import { formatWhen } from '../../messages/when-words.ts';
import type { Note } from '../../shared/dataset.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { EditButton } from './edit-button.tsx';
import { LocalisedText } from './localised-text.tsx';

/** Remarks of those who work on the dataset, in their order. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }): React.JSX.Element {
  const language = useExplorer((state) => state.language);
  const say = translatorFor(language);
  return (
    <ul>
      {notes.map(({ id, text, written }) => (
        <li key={id} className="note-item">
          <div className="edit-line">
            <p className="note-item-text">
              <LocalisedText text={text} />
            </p>
            <EditButton list="notes" id={id} name={say('details.note')} />
          </div>
          {written !== undefined && (
            <p className="details-meta">{say('details.noteWritten', { when: formatWhen(written, language) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
