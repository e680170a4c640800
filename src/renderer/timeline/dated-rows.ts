import type { EventColumns } from '../../shared/event-columns.ts';
import { whenFlag } from '../../shared/when.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectPassing } from '../store/selectors.ts';

const datedOf = rememberLast(({ whenFlags }: EventColumns, rows: Uint32Array): Uint32Array => {
  // Undated ones come last in the order of the list.
  const undated = rows.findIndex((row) => ((whenFlags[row] ?? 0) & whenFlag.undated) !== 0);
  return undated < 0 ? rows : rows.subarray(0, undated);
});

const none = new Uint32Array(0);

/** The rows that pass and have a date, by start: those that the timeline can show. */
export function selectDatedRows(state: ExplorerState): Uint32Array {
  return state.document === null ? none : datedOf(state.document.columns, selectPassing(state).rows);
}
