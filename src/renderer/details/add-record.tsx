import { translatorFor } from '../../messages/translator.ts';
import { referenceText } from '../../shared/record-reference.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';

/** Makes a relation that begins at the told event. */
export function AddRelation({ event }: { readonly event: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { openNew } = useRecordEditing();
  const subject = referenceText({ list: 'events', id: event });
  return (
    <WhereEdited>
      <button type="button" className="text-button details-add" onClick={() => openNew('relations', { subject })}>
        {say('details.addRelation')}
      </button>
    </WhereEdited>
  );
}

/** Makes a note about the told event. */
export function AddNote({ event }: { readonly event: string }): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { openNew } = useRecordEditing();
  const about = [referenceText({ list: 'events', id: event })];
  return (
    <WhereEdited>
      <button type="button" className="text-button details-add" onClick={() => openNew('notes', { about })}>
        {say('details.addNote')}
      </button>
    </WhereEdited>
  );
}
