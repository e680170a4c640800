import type { OpenDocument } from '../store/explorer-state.ts';
import { mapExtentOfRows, timeExtentOfRows } from '../store/extents-of-rows.ts';
import type { Gestures } from '../store/gestures.ts';

/** Timeline and map show these events, each as far as it can. */
export function showEvents(document: OpenDocument, rows: readonly number[], gestures: Gestures): void {
  const time = timeExtentOfRows(document, rows);
  const map = mapExtentOfRows(document, rows);
  if (time !== null) gestures.setTimeExtent(time);
  if (map !== null) gestures.setMapExtent(map);
}
