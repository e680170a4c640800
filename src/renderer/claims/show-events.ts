import { windowOfRows } from '../../kernels/time-fit.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import type { Gestures } from '../store/gestures.ts';
import { mapExtentOfRows } from '../store/map-extent-of-rows.ts';

/** Timeline and map show these events, each as far as it can. */
export function showEvents(document: OpenDocument, rows: readonly number[], gestures: Gestures): void {
  const time = windowOfRows(document.columns, rows);
  const map = mapExtentOfRows(document, rows);
  if (time !== null) gestures.setTimeExtent(time);
  if (map !== null) gestures.setMapExtent(map);
}
