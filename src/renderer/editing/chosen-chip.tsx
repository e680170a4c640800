import { translatorFor } from '../../messages/translator.ts';
import { useExplorer, useRecordEditing } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { isGrowing, type NamedList } from './record-fields.ts';

interface ChosenChipProps {
  readonly list: NamedList;
  readonly id: string;
  readonly name: string;
  onTakeOut(): void;
}

/** A record that is chosen in a field: its name opens its form, the cross takes it out of the field. */
export function ChosenChip({ list, id, name, onTakeOut }: ChosenChipProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const { openRecord } = useRecordEditing();
  const takeOut = ({ currentTarget }: React.MouseEvent<HTMLElement>): void => {
    // the focus goes on to the field, and is not lost with the chip
    currentTarget.closest('[role=group]')?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    onTakeOut();
  };
  return (
    <span className="chip form-chip">
      {isGrowing(list) ? (
        <button
          type="button"
          className="form-chip-name"
          title={say('form.editNamed', { name })}
          onClick={() => void openRecord(list, id)}
        >
          {name}
        </button>
      ) : (
        <span className="form-chip-name">{name}</span>
      )}
      <button type="button" className="form-chip-out" aria-label={say('form.takeOut', { name })} onClick={takeOut}>
        <Icon name="close" />
      </button>
    </span>
  );
}
