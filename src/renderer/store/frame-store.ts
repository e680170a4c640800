import type { StoreApi } from 'zustand/vanilla';

/** Does a task with the next animation frame; tasks of one frame in the order in which they were given. */
export type NextFrame = (task: () => void) => void;

/** A store that tells what hands drag about once a frame, however fast they are. */
export interface FrameStore<State> extends StoreApi<State> {
  /**
   * As `setState`, and whoever asks finds the state changed at once. Listeners hear of the first such change of a frame at
   * once, so that nothing is late; of further ones with the next frame, when the newest gesture has won. What `setState`
   * tells in between tells of these, too.
   */
  setInFrame(change: Partial<State>): void;
}

export function tellInFrames<State>(store: StoreApi<State>, nextFrame: NextFrame): FrameStore<State> {
  type Listener = (state: State, before: State) => void;
  const listeners = new Set<Listener>();
  let told = store.getState();
  let isDragging = false;
  /** Something dragged has been told since the last frame began. */
  let isFrameTaken = false;
  function tell(): void {
    const before = told;
    const state = store.getState();
    if (Object.is(state, before)) return;
    told = state;
    for (const listener of listeners) listener(state, before);
  }
  function tellInFrame(): void {
    if (isFrameTaken) return;
    isFrameTaken = true;
    try {
      tell();
    } finally {
      nextFrame(() => {
        isFrameTaken = false;
        if (!Object.is(told, store.getState())) tellInFrame();
      });
    }
  }
  store.subscribe(() => {
    if (isDragging) tellInFrame();
    else tell();
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
