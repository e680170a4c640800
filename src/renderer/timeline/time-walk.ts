import type { TimeWalk } from '../../kernels/lane-walk.ts';
import { passesFilters } from '../../kernels/filter-mask.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { selectFiltering } from '../store/selectors.ts';

/** The way through the dated events that pass; null without a document. */
export function walkOf(state: ExplorerState): TimeWalk | null {
  if (state.document === null) return null;
  const { columns } = state.document;
  const { mask, brush } = selectFiltering(state);
  return { columns, passes: (row) => passesFilters(columns, mask, brush, row) };
}
