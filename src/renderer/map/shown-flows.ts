import { asksForEvents, flowsOfPassing } from '../../kernels/related-flows.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { ExplorerState, OpenDocument } from '../store/explorer-state.ts';
import { rememberLast } from '../store/remember-last.ts';
import { selectFiltering } from '../store/selectors.ts';

const noFlows: readonly Flow[] = [];

/** The flows that the map may show, of any time: none where their layer is off. The same list until one comes or goes. */
export function createShownFlows(): (state: ExplorerState, document: OpenDocument) => readonly Flow[] {
  const flowsOf = rememberLast(flowsOfPassing);
  let shown = noFlows;
  return (state, { summary, columns }) => {
    const { layers, filters } = state.view;
    if (!layers.flows || summary.flows.length === 0) return noFlows;
    if (!asksForEvents(filters)) return summary.flows;
    const { mask, brush } = selectFiltering(state);
    const flows = flowsOf(summary.flows, summary.places, columns, mask, brush);
    // a brush that moves changes the events at every step, and the flows seldom: what is drawn of them stays
    if (flows.length !== shown.length || flows.some((flow, at) => flow !== shown[at])) shown = flows;
    return shown;
  };
}
