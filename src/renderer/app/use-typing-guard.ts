import { useEffect } from 'react';
import type { ExplorerStore } from '../store/explorer-store.ts';
import { isTyped } from '../store/record-form.ts';

/** A window that holds what was typed and not saved asks before it closes. */
export function useTypingGuard(store: ExplorerStore): void {
  useEffect(
    function guard() {
      const ask = (event: BeforeUnloadEvent): void => {
        const { kept, elsewhere } = store.getState().forms;
        if ([...kept, ...Object.values(elsewhere).flat()].some(isTyped)) event.preventDefault();
      };
      addEventListener('beforeunload', ask);
      return () => removeEventListener('beforeunload', ask);
    },
    [store],
  );
}
