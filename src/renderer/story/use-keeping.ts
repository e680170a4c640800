import { useEffect, useRef } from 'react';
import { useExplorerStore } from '../store/explorer-context.tsx';

/** How long a hand rests before what it typed is kept, in milliseconds. */
const restMs = 1500;

/**
 * Keeps what is typed into a field by `save` once the hand rests, and when the field or the page goes. `typed`: null:
 * nothing is. `isKept`: nothing is typed that is not kept. Where the file goes with the field, what was typed last is kept in no
 * other one.
 */
export function useKeeping(typed: string | null, isKept: boolean, save: () => void): void {
  const newest = useRef(save);
  useEffect(function follow() {
    newest.current = save;
  });
  useEffect(
    function keepOnceItRests() {
      if (typed === null || isKept) return undefined;
      const resting = setTimeout(() => newest.current(), restMs);
      const ask = (event: BeforeUnloadEvent): void => {
        newest.current();
        event.preventDefault();
      };
      addEventListener('beforeunload', ask);
      return () => {
        clearTimeout(resting);
        removeEventListener('beforeunload', ask);
      };
    },
    [typed, isKept],
  );
  const store = useExplorerStore();
  useEffect(
    function keepWhenItGoes() {
      const { openings } = store.getState();
      return () => {
        if (store.getState().openings === openings) newest.current();
      };
    },
    [store],
  );
}
