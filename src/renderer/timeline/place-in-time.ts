import { useEffect, useState } from 'react';
import { passingBefore } from '../../kernels/lane-walk.ts';
import { useExplorerStore } from '../store/explorer-context.tsx';
import { rememberLast } from '../store/remember-last.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { selectFiltering, type Filtering } from '../store/selectors.ts';
import { walkOf } from './time-walk.ts';

/** Which of the dated events that pass one is, from 1 on, and of how many. */
interface PlaceInTime {
  readonly position: number;
  readonly of: number;
}

const calmMs = 500;

/**
 * Where a row stands among the dated events that pass: told at once where the row is another one, and then at most twice
 * a second, as it takes a look at all that comes before it. Null without a row.
 */
export function usePlaceInTime(row: number | null): PlaceInTime | null {
  const store = useExplorerStore();
  const [place, setPlace] = useState<PlaceInTime | null>(null);
  useEffect(
    function follow() {
      let timer = 0;
      const placeOf = rememberLast((filtering: Filtering): PlaceInTime | null =>
        find(store.getState(), filtering, row),
      );
      function tell(): void {
        timer = 0;
        setPlace(placeOf(selectFiltering(store.getState())));
      }
      tell();
      const stop = store.subscribe(() => {
        if (timer === 0) timer = setTimeout(tell, calmMs);
      });
      return () => {
        stop();
        clearTimeout(timer);
      };
    },
    [store, row],
  );
  return place;
}

function find(state: ExplorerState, { counts }: Filtering, row: number | null): PlaceInTime | null {
  const walk = walkOf(state);
  if (row === null || walk === null) return null;
  return { position: passingBefore(walk, row) + 1, of: counts.inBothViews + counts.unplaced };
}
