import { dayMs } from '../../kernels/durations.ts';
import { boundsOfEvents } from '../../kernels/time-bounds.ts';
import { windowOfRows } from '../../kernels/time-fit.ts';
import { clampWindow, longestZoomed, windowAround, zoomWindow } from '../../kernels/time-window.ts';
import type { EpochMs, TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { rememberLast } from './remember-last.ts';
import { selectSelectedRows } from './selectors.ts';

const wholeOf = rememberLast((document: OpenDocument | null): TimeExtent | null => {
  const bounds = document === null ? null : boundsOfEvents(document.columns);
  return bounds === null ? null : clampWindow(bounds);
});

/** All of the time that the events take; null where none has a date. */
export function selectWholeExtent({ document }: Pick<ExplorerState, 'document'>): TimeExtent | null {
  return wholeOf(document);
}

/** The window that stands, zoomed at an instant as far as events make sense of it. */
export function zoomedWindow(state: Pick<ExplorerState, 'document' | 'view'>, at: EpochMs, factor: number): TimeExtent {
  return zoomWindow(state.view.timeExtent, at, factor, longestZoomed(selectWholeExtent(state)));
}

/** What a window of time can be fitted to. */
export type TimeFit = 'all' | 'selection' | 'brush';

/** The window that fits it with some room at both ends; null where there is nothing to fit. */
export function windowFor(fit: TimeFit, state: ExplorerState): TimeExtent | null {
  const { document, view } = state;
  if (document === null) return null;
  switch (fit) {
    case 'all': {
      const whole = selectWholeExtent(state);
      return whole === null ? null : windowAround(whole, 0.04, dayMs);
    }
    case 'selection':
      return windowOfRows(document.columns, selectSelectedRows(state));
    case 'brush':
      return view.brush === null ? null : windowAround(view.brush, 0.06, 0);
  }
}
