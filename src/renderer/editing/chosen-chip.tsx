import { translatorFor } from '../../messages/translator.ts';
import { useExplorer } from '../store/explorer-context.tsx';
import { Icon } from '../ui/icon.tsx';

interface ChosenChipProps {
  readonly name: string;
  /** Opens its form; absent: it has none to be opened from here. */
  onOpen?(): void;
  onTakeOut(): void;
}

/** A record that is chosen in a field: its name opens its form, the cross takes it out of the field. */
export function ChosenChip({ name, onOpen, onTakeOut }: ChosenChipProps): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const takeOut = ({ currentTarget }: React.MouseEvent<HTMLElement>): void => {
    // the focus goes on to the field, and is not lost with the chip
    currentTarget.closest('[role=group]')?.querySelector<HTMLElement>('[role=combobox]')?.focus();
    onTakeOut();
  };
  return (
    <span className="chip form-chip">
      {onOpen === undefined ? (
        <span className="form-chip-name">{name}</span>
      ) : (
        <button type="button" className="form-chip-name" title={say('form.editNamed', { name })} onClick={onOpen}>
          {name}
        </button>
      )}
      <button type="button" className="form-chip-out" aria-label={say('form.takeOut', { name })} onClick={takeOut}>
        <Icon name="close" />
      </button>
    </span>
  );
}
