import { useEffect } from 'react';
import { useExplorer, useExplorerStore } from '../store/explorer-context.tsx';
import { arrangeList } from './arrange-list.ts';
import { isArranged } from './select-list.ts';

/** Milliseconds of a slice where the browser is never idle, as while a brush is dragged. */
const leastSlice = 3;
/** After so many milliseconds without idle time a slice is due all the same. */
const longestWait = 200;

/** Sorts a list of many events in slices between frames, as long as the list is shown; true while it does. */
export function useArranging(): boolean {
  const store = useExplorerStore();
  const document = useExplorer((state) => state.document);
  const order = useExplorer((state) => state.view.list);
  const language = useExplorer((state) => state.language);
  const isDue = useExplorer((state) => !isArranged(state));
  useEffect(
    function arrange() {
      if (!isDue || document === null) return undefined;
      const steps = arrangeList(document, order, language);
      let next = requestIdleCallback(slice, { timeout: longestWait });
      function slice(deadline: IdleDeadline): void {
        const began = performance.now();
        do {
          const step = steps.next();
          if (step.done === true) {
            store.setState({ arrangement: step.value });
            return;
          }
        } while (deadline.timeRemaining() > 1 || performance.now() - began < leastSlice);
        next = requestIdleCallback(slice, { timeout: longestWait });
      }
      return () => cancelIdleCallback(next);
    },
    [store, document, order, language, isDue],
  );
  return isDue;
}
