import type { StoreApi } from 'zustand/vanilla';

/** Does a task with the next animation frame; tasks of one frame in the order in which they were given. */
export type NextFrame = (task: () => void) => void;

/** A store that tells what hands drag about once a frame, however fast they are. */
export interface FrameStore<State> extends StoreApi<State> {
  /**
   * As `setState`, and whoever asks finds the state changed at once; but listeners hear of it with the next frame, when
   * the newest gesture has won. What `setState` tells in between tells of this, too.
   */
  setInFrame(change: Partial<State>): void;
}

export function tellInFrames<State>(store: StoreApi<State>, nextFrame: NextFrame): FrameStore<State> {
  type Listener = (state: State, before: State) => void;
  const listeners = new Set<Listener>();
  let told = store.getState();
  let isDragging = false;
  let isAwaited = false;
  function tell(): void {
    isAwaited = false;
    const before = told;
    const state = store.getState();
    if (Object.is(state, before)) return;
    told = state;
    for (const listener of listeners) listener(state, before);
  }
  store.subscribe(() => {
    if (!isDragging) tell();
    else if (!isAwaited) {
      isAwaited = true;
      nextFrame(tell);
    }
  });
  return {
    ...store,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setInFrame(change) {
      const outer = isDragging;
      isDragging = true;
      try {
        store.setState(change);
      } finally {
        isDragging = outer;
      }
    },
  };
}
