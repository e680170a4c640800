import { boundsOfRows } from '../../kernels/time-bounds.ts';
import { dayMs } from '../../kernels/durations.ts';
import { windowAround } from '../../kernels/time-window.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { OpenDocument } from '../store/explorer-state.ts';

/** A window that shows events with what is around them; null where none of them has a date. */
export function windowOfEvents({ columns }: OpenDocument, rows: readonly number[]): TimeExtent | null {
  const bounds = boundsOfRows(columns, rows);
  return bounds === null ? null : windowAround(bounds, 0.4, 9 * dayMs);
}
