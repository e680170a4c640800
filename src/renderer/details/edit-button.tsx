import './edit-button.css';
import { translatorFor } from '../../messages/translator.ts';
import type { EditedList } from '../../shared/edit.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { WhereEdited } from '../store/where-edited.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface EditButtonProps {
  readonly list: EditedList;
  readonly id: string;
  /** Of the record, for who hears the button. */
  readonly name: string;
}

/** Opens the form of a record that the details name. */
export function EditButton({ list, id, name }: EditButtonProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { openRecord } = useRecordEditing();
  return (
    <WhereEdited>
      <IconButton
        icon="pencil"
        className="edit-button"
        label={say('form.editNamed', { name })}
        onClick={() => void openRecord(list, id)}
      />
    </WhereEdited>
  );
}
