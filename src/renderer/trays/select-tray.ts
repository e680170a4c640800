import { filterBit } from '../../kernels/filter-mask.ts';
import type { ListBlocks } from '../../kernels/list-blocks.ts';
import type { ListEntries } from '../../kernels/list-entries.ts';
import { itemCount, itemOfRow } from '../../kernels/list-items.ts';
import { cutTime, type TimeCut } from '../../kernels/time-cut.ts';
import { maskWithout, undatedEntries, unplacedEntries } from '../../kernels/tray-entries.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { blocksOf } from '../store/blocks-of.ts';
import type { ExplorerState, OpenDocument, Tray } from '../store/explorer-state.ts';
import { rememberFor } from '../store/remember-for.ts';
import { selectFiltering, selectSelectedRows } from '../store/selectors.ts';

const undatedOf = rememberFor(undatedEntries);
const unplacedOf = rememberFor(({ columns, placed }: OpenDocument): ListEntries => unplacedEntries(columns, placed));
const allTimeOf = rememberFor((columns: EventColumns): TimeCut => cutTime(columns, null));
const withoutBrushOf = rememberFor((mask: Uint16Array) => maskWithout(mask, filterBit.brush));
const withoutMapOf = rememberFor((mask: Uint16Array) => maskWithout(mask, filterBit.onlyMap | filterBit.outline));

/**
 * What lies in a tray: the events that lack what it is of, and pass every filter but the one that none of them can pass.
 * It is where no brush, and no view of the map, can hide them. The same value until the document or a filter changes.
 */
export function selectTray(state: ExplorerState, tray: Tray): ListBlocks | null {
  const { document } = state;
  if (document === null) return null;
  const { columns } = document;
  const { mask, cut } = selectFiltering(state);
  const isFiltered = isTrayFiltered(state, tray);
  if (tray === 'undated') {
    const others = isFiltered ? withoutBrushOf(mask) : mask;
    return blocksOf(columns, undatedOf(columns), { mask: others, cut: allTimeOf(columns) });
  }
  return blocksOf(columns, unplacedOf(document), { mask: isFiltered ? withoutMapOf(mask) : mask, cut });
}

/** How many events lie in a tray. */
export function selectTrayCount(state: ExplorerState, tray: Tray): number {
  const blocks = selectTray(state, tray);
  return blocks === null ? 0 : itemCount(blocks);
}

/** Whether list and counts leave them out: the filter that none of them can pass is on. */
export function isTrayFiltered({ view }: ExplorerState, tray: Tray): boolean {
  return tray === 'undated' ? view.brush !== null : view.filters.onlyMap || view.filters.outline !== null;
}

/** Where the told event lies in the tray that is shown; −1: not in it. */
export function selectTold(state: ExplorerState): number {
  const told = selectSelectedRows(state)[0];
  const blocks = selectTray(state, state.tray);
  return told === undefined || blocks === null ? -1 : itemOfRow(blocks, told);
}
