import type { ExplorerState } from './explorer-state.ts';
import { selectPassing, selectSelectedRows } from './selectors.ts';

/**
 * The event that passes the filters before (−1) or after (1) the told one, in time; the first or the last one where none
 * is told. Null where there is no further one.
 */
export function neighbourEvent(state: ExplorerState, by: 1 | -1): number | null {
  const { document } = state;
  if (document === null) return null;
  const { mask } = selectPassing(state);
  const { listOrder } = document;
  const told = selectSelectedRows(state)[0];
  const from = told === undefined ? (by === 1 ? -1 : listOrder.length) : listOrder.indexOf(told);
  // an event that does not pass can be told, too: its neighbours are those that do
  for (let at = from + by; at >= 0 && at < listOrder.length; at += by) {
    const row = listOrder[at] ?? 0;
    if (mask[row] === 0) return row;
  }
  return null;
}
