import { firstIndex } from '../../kernels/first-index.ts';
import { itemCount, itemOfRow, itemsBefore, rowOfItem } from '../../kernels/list-items.ts';
import type { ListBlocks } from '../../kernels/list-blocks.ts';
import { listKey } from '../../kernels/list-order.ts';
import { blocksOf, entriesInTime } from './blocks-of.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { TimeExtent } from '../../shared/when.ts';
import { selectFiltering, selectSelectedRows } from './selectors.ts';

/**
 * The event that passes the filters before (−1) or after (1) the told one, in time; where none is told, the first or the
 * last one of the window of time, from which one goes on. Null where there is no further one.
 */
export function neighbourEvent(state: ExplorerState, by: 1 | -1): number | null {
  const { document } = state;
  if (document === null) return null;
  const blocks = blocksOf(document.columns, entriesInTime(document.columns), selectFiltering(state));
  const told = selectSelectedRows(state)[0];
  if (told === undefined) return firstSeen(blocks, state.view.timeExtent, by);
  // an event that does not pass can be told, too: its neighbours are those that do
  const before = itemsBefore(blocks, told);
  const after = itemOfRow(blocks, told) >= 0 ? before + 1 : before;
  return eventAt(blocks, by === 1 ? after : before - 1);
}

/** The first event in the window, or the last one (−1); the nearest beyond it where it has none, or else the last on the way. */
function firstSeen(blocks: ListBlocks, { from, to }: TimeExtent, by: 1 | -1): number | null {
  const { columns } = blocks;
  const { byList } = columns;
  const edge = by === 1 ? from : to;
  const row = byList[firstIndex(byList.length, (at) => listKey(columns, byList[at] ?? 0) >= edge)];
  const count = itemCount(blocks);
  const before = row === undefined ? count : itemsBefore(blocks, row);
  const item = by === 1 ? before : before - 1;
  return eventAt(blocks, Math.min(Math.max(item, 0), count - 1));
}

function eventAt(blocks: ListBlocks, item: number): number | null {
  return item < 0 || item >= itemCount(blocks) ? null : rowOfItem(blocks, item);
}
