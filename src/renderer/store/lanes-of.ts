import { arrangeLanes, type LaneArrangement } from '../../kernels/arrange-lanes.ts';
import type { Lanes } from '../../shared/view.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import { facetOf } from './facet-of.ts';
import { totalsOf } from './facet-selectors.ts';
import { rememberLast } from './remember-last.ts';

const none = new Uint32Array(0);

const arrangementOf = rememberLast((document: OpenDocument, lanes: Lanes): LaneArrangement => {
  const { by } = lanes;
  const { count } = document.columns;
  if (by === 'none') return arrangeLanes(lanes, null, none, count);
  return arrangeLanes(lanes, facetOf(document, by), totalsOf(document, by), count);
});

/** The lanes of the view; the same value until document or lanes change. Null where nothing is open. */
export function selectLanes({ document, view }: Pick<ExplorerState, 'document' | 'view'>): LaneArrangement | null {
  return document === null ? null : arrangementOf(document, view.lanes);
}
