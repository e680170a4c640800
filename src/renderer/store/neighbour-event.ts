import { itemCount, itemOfRow, itemsBefore, rowOfItem } from '../../kernels/list-items.ts';
import { blocksOf, entriesInTime } from './blocks-of.ts';
import type { ExplorerState } from './explorer-state.ts';
import { selectFiltering, selectSelectedRows } from './selectors.ts';

/**
 * The event that passes the filters before (−1) or after (1) the told one, in time; the first or the last one where none
 * is told. Null where there is no further one.
 */
export function neighbourEvent(state: ExplorerState, by: 1 | -1): number | null {
  const { document } = state;
  if (document === null) return null;
  const blocks = blocksOf(document.columns, entriesInTime(document.columns), selectFiltering(state));
  const told = selectSelectedRows(state)[0];
  const count = itemCount(blocks);
  // an event that does not pass can be told, too: its neighbours are those that do
  const before = told === undefined ? (by === 1 ? 0 : count) : itemsBefore(blocks, told);
  const after = told !== undefined && itemOfRow(blocks, told) >= 0 ? before + 1 : before;
  const item = by === 1 ? after : before - 1;
  return item < 0 || item >= count ? null : rowOfItem(blocks, item);
}
