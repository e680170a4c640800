import { noBrush } from '../../kernels/empty-view.ts';
import type { TimeRule, View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What a person does with the interval of time that filters. */
export interface BrushGestures {
  /** Null: time filters no longer, and a window that was moved for it goes back to where it was. */
  setBrush(brush: TimeExtent | null): void;
  /** Chooses what passes the brush, until it is cleared. */
  setBrushRule(change: Partial<TimeRule>): void;
  /** Brushes a time that was asked for in words, in a window that shows it. */
  showTime(brush: TimeExtent, window: TimeExtent): void;
  /** Moves the window to the brush that stands. */
  showBrush(window: TimeExtent): void;
}

export function createBrushGestures(store: ExplorerStore): BrushGestures {
  return {
    setBrush: (brush) => dragView(store, brush === null ? viewWithoutBrush(store) : { brush }),
    setBrushRule: (change) =>
      store.setState(({ view }) => ({ view: { ...view, brushRule: { ...view.brushRule, ...change } } })),
    showTime: (brush, window) =>
      store.setState(({ view, shownTime }) => {
        // of several times one after the other, the way back leads to before the first
        const before = shownTime?.window === view.timeExtent ? shownTime.before : view.timeExtent;
        return { view: { ...view, brush, timeExtent: window }, shownTime: { window, before } };
      }),
    // another value of the brush, as wherever a window is sent to one: a side that is compared with it keeps its own
    showBrush: (window) =>
      store.setState(({ view }) => ({ view: { ...view, brush: view.brush && { ...view.brush }, timeExtent: window } })),
  };
}

/** For what hands drag: told once a frame, the newest. */
export function dragView(store: ExplorerStore, change: Partial<View>): void {
  store.setInFrame({ view: { ...store.getState().view, ...change } });
}

/** What the view is without its brush: what passed that goes with it, as, unseen, it would hold for the next one. */
export function viewWithoutBrush(store: ExplorerStore): Partial<View> {
  const { shownTime, view } = store.getState();
  return shownTime?.window === view.timeExtent ? { ...noBrush, timeExtent: shownTime.before } : noBrush;
}
