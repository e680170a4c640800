import type { AskedLanes } from '../../kernels/lane-heights.ts';
import { isSameValue } from '../../shared/same-value.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { ExplorerStore } from './explorer-store.ts';

/** What the lanes of a side ask for while two are compared, and those of the other side: so that both stand alike. */
export interface ComparedLanes {
  readonly own: AskedLanes;
  readonly beside: AskedLanes;
}

const noLanes: AskedLanes = { heights: [], roomPx: 0 };
export const noComparedLanes: ComparedLanes = { own: noLanes, beside: noLanes };

/** Says what the lanes of a side ask for; nothing where no two sides are compared. */
export function settleLanes(store: ExplorerStore, own: AskedLanes): void {
  const { comparedLanes } = store.getState();
  if (comparedLanes === null || isSameValue(comparedLanes.own, own)) return;
  store.setState({ comparedLanes: { ...comparedLanes, own } });
}

/** The other side hears what the lanes of a side have come to ask for. */
export function tellLanes({ comparedLanes }: ExplorerState, before: ExplorerState, to: ExplorerStore): void {
  const other = to.getState().comparedLanes;
  if (comparedLanes === null || other === null || comparedLanes.own === before.comparedLanes?.own) return;
  to.setState({ comparedLanes: { ...other, beside: comparedLanes.own } });
}
