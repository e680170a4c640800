import { useEffect } from 'react';
import type { Explorer } from '../store/explorer-context.tsx';
import { pressedKeys } from '../ui/pressed-keys.ts';

/** A field has an undo of its own. */
const fieldKeys: readonly string[] = ['Mod+z', 'Mod+Shift+z', 'Mod+y'];

/**
 * Runs the first enabled command whose shortcut is pressed, unless a field, a menu, a dialog or a view uses the key. While a
 * story is told, it has keys of its own.
 */
export function useShortcuts({ store, commands }: Explorer): void {
  useEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => {
        const pressed = pressedKeys(event);
        const isTyping =
          event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
        const isCommand = pressed.startsWith('Mod+') && !fieldKeys.includes(pressed);
        const isForField = isTyping && !isCommand && !/F\d+$/.test(pressed);
        const state = store.getState();
        const isForMenu = pressed === 'Escape' && document.querySelector(':popover-open') !== null;
        if (event.defaultPrevented || isForField) return;
        // the browser would take back what was typed into a field that one has left, and go there
        if (fieldKeys.includes(pressed)) event.preventDefault();
        if (isForMenu || state.dialog !== null) return;
        if (state.presentation !== null || state.recording !== null) return;
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
