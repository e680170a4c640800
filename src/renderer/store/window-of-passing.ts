import { passesFilters } from '../../kernels/filter-mask.ts';
import { windowOfRows } from '../../kernels/time-fit.ts';
import { whenFlag, type TimeExtent } from '../../shared/when.ts';
import type { OpenDocument } from './explorer-state.ts';
import type { Filtering } from './selectors.ts';

/** The window that shows all that passes; null where `window` shows some of it, and where nothing of it has a date. */
export function windowOfPassing(
  { columns }: OpenDocument,
  { mask, brush }: Filtering,
  window: TimeExtent,
): TimeExtent | null {
  const { startEarliest, endLatest, whenFlags } = columns;
  const rows: number[] = [];
  for (let row = 0; row < columns.count; row++) {
    if (!passesFilters(columns, mask, brush, row) || ((whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
    if ((startEarliest[row] ?? 0) < window.to && (endLatest[row] ?? 0) > window.from) return null;
    rows.push(row);
  }
  return windowOfRows(columns, rows);
}
