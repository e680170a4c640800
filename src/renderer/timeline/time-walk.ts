import { passesFilters } from '../../kernels/filter-mask.ts';
import { firstLaneOfRow } from '../../kernels/lane-sets.ts';
import type { LaneWalk } from '../../kernels/lane-walk.ts';
import type { ExplorerState } from '../store/explorer-state.ts';
import { selectLanes } from '../store/lanes-of.ts';
import { selectFiltering } from '../store/selectors.ts';

/** The way through the dated events that pass; null without a document. */
export function walkOf(state: ExplorerState): LaneWalk | null {
  const lanes = selectLanes(state);
  if (state.document === null || lanes === null) return null;
  const { columns } = state.document;
  const { mask, brush } = selectFiltering(state);
  return {
    columns,
    passes: (row) => passesFilters(columns, mask, brush, row),
    laneOf: (row) => firstLaneOfRow(lanes.sets, row),
  };
}
