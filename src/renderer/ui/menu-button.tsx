import './menu-button.css';
import { useId, useRef } from 'react';
import { Icon } from './icon.tsx';

interface MenuEntry {
  readonly key: string;
  readonly label: string;
  /** Where one is now. */
  readonly isCurrent?: boolean;
  onChoose(): void;
}

interface MenuButtonProps {
  /** What stands on the button. */
  readonly label: string;
  /** What the menu is called. */
  readonly menuLabel: string;
  readonly entries: readonly MenuEntry[];
}

/** A button that opens a list of things to go to, one click each. */
export function MenuButton({ label, menuLabel, entries }: MenuButtonProps): React.JSX.Element {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="button menu-button" popoverTarget={id}>
        {label} <Icon name="chevronRight" />
      </button>
      <div ref={menu} id={id} popover="auto" className="menu-button-menu" role="group" aria-label={menuLabel}>
        {entries.map(({ key, label: name, isCurrent = false, onChoose }) => (
          <button
            key={key}
            type="button"
            className="menu-button-entry"
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => {
              menu.current?.hidePopover();
              onChoose();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
