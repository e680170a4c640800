import { isSameValue } from '../../shared/same-value.ts';
import type { View } from '../../shared/view.ts';

/** Where a person has been: the views before and after the one that stands, nearest to it last. */
export interface ViewHistory {
  readonly past: readonly View[];
  readonly current: View;
  readonly future: readonly View[];
}

/** How many views are kept behind the one that stands. */
export const historyLimit = 100;

export function beginHistory(view: View): ViewHistory {
  return { past: [], current: view, future: [] };
}

/** The history once `view` has come to rest. A view that differs only in how panes and list are laid out is no new one. */
export function recordView(history: ViewHistory, view: View): ViewHistory {
  if (isSameView(history.current, view)) return history;
  return { past: [...history.past, history.current].slice(-historyLimit), current: view, future: [] };
}

/** The history without the views that no longer stand; where all do, the same one. */
export function keepStanding(history: ViewHistory, stands: (view: View) => boolean): ViewHistory {
  const { past, current, future } = history;
  const kept = (views: readonly View[]): readonly View[] =>
    views
      .filter(stands)
      // what lay between two alike may be gone
      .filter((view, at, all) => !isSameView(view, all[at + 1] ?? current));
  if ([...past, ...future].every(stands)) return history;
  return { past: kept(past), current, future: kept(future) };
}

/** One view back, and where there is none the same history. */
export function goBack(history: ViewHistory): ViewHistory {
  const { past, current, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), current: before, future: [...future, current] };
}

/** One view forward, and where there is none the same history. */
export function goForward(history: ViewHistory): ViewHistory {
  const { past, current, future } = history;
  const after = future.at(-1);
  return after === undefined ? history : { past: [...past, current], current: after, future: future.slice(0, -1) };
}

/** Whether two views show the same, however panes and list are laid out. */
export function isSameView(a: View, b: View): boolean {
  return a === b || isSameValue({ ...a, panes: null, list: null }, { ...b, panes: null, list: null });
}
