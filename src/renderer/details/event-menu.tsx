import './event-menu.css';
import { useId, useRef } from 'react';
import { translatorFor } from '../../messages/translator.ts';
import { useCommand, useExplorer } from '../store/explorer-context.tsx';
import { IconButton } from '../ui/icon-button.tsx';

const listed = [
  'newEvent',
  'newEventInBrush',
  'showChain',
  'cite',
  'duplicateEvent',
  'splitEvent',
  'mergeEvents',
  'deleteEvents',
];

/** What else can be done with the told event, or the chosen ones. */
export function EventMenu(): React.JSX.Element {
  const say = translatorFor(useExplorer((state) => state.language));
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const putBelow = (event: React.ToggleEvent<HTMLElement>): void => {
    const at = opener.current?.getBoundingClientRect();
    if (event.newState !== 'open' || at === undefined) return;
    event.currentTarget.style.top = `${at.bottom + 4}px`;
    event.currentTarget.style.right = `${innerWidth - at.right}px`;
  };
  return (
    <>
      <IconButton ref={opener} icon="more" label={say('details.menu')} popoverTarget={id} />
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="event-menu"
        role="group"
        aria-label={say('details.menu')}
        onBeforeToggle={putBelow}
      >
        {listed.map((command) => (
          <MenuCommand key={command} id={command} onRun={() => menu.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}

function MenuCommand({ id, onRun }: { readonly id: string; onRun(): void }): React.JSX.Element | null {
  const say = translatorFor(useExplorer((state) => state.language));
  const { label, isEnabled, run } = useCommand(id);
  if (!useExplorer(isEnabled)) return null;
  const runAndClose = (): void => {
    onRun();
    run();
  };
  return (
    <button type="button" className="event-menu-command" onClick={runAndClose}>
      {say(label)}
    </button>
  );
}
