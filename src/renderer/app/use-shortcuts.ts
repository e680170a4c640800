import { useEffect } from 'react';
import type { Explorer } from '../store/explorer-context.tsx';
import { pressedKeys } from './pressed-keys.ts';

/** Runs the first enabled command whose shortcut is pressed, unless a field, a menu, a dialog or a view uses the key. */
export function useShortcuts({ store, commands }: Explorer): void {
  useEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => {
        const pressed = pressedKeys(event);
        const isTyping =
          event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
        const isForField = isTyping && !pressed.startsWith('Mod+') && !/F\d+$/.test(pressed);
        const state = store.getState();
        const isForMenu = pressed === 'Escape' && document.querySelector(':popover-open') !== null;
        if (event.defaultPrevented || isForField || isForMenu || state.dialog !== null) return;
        const command = commands.find(
          ({ shortcut, otherShortcut, isEnabled }) =>
            (shortcut === pressed || otherShortcut === pressed) && isEnabled(state),
        );
        if (command === undefined) return;
        event.preventDefault();
        command.run();
      };
      addEventListener('keydown', run);
      return () => removeEventListener('keydown', run);
    },
    [store, commands],
  );
}
