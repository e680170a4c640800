import { useEffect } from 'react';
import type { Explorer } from '../store/explorer-context.tsx';

/** Runs the first enabled command whose shortcut is pressed, unless a field or a view has used the key. */
export function useShortcuts({ store, commands }: Explorer): void {
  useEffect(
    function listen() {
      const run = (event: KeyboardEvent): void => {
        const isTyping =
          event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null;
        const modifier = event.ctrlKey || event.metaKey;
        if (event.defaultPrevented || (isTyping && !modifier)) return;
        const pressed = `${modifier ? 'Mod+' : ''}${event.key}`;
        const state = store.getState();
        const command = commands.find(({ shortcut, isEnabled }) => shortcut === pressed && isEnabled(state));
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
