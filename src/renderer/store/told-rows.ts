import { annotationRows } from '../../kernels/annotation-strip.ts';
import { selectLanes } from './lanes-of.ts';
import type { ExplorerState } from './explorer-state.ts';
import { totalsOf } from './facet-selectors.ts';

/**
 * The most rows that the lanes of the view can need: one for each event, and one for each lane that has none. Null where
 * that is not known: something else has rows too, or an event stands in several lanes.
 */
export function selectMostRows({ document, view }: Pick<ExplorerState, 'document' | 'view'>): number | null {
  if (document === null || view.lanes.by !== 'category') return null;
  const { columns, eras, flows, indicators, annotations } = document.summary;
  if (eras.length + flows.length + indicators.length > 0) return null;
  if (view.layers.annotations && annotationRows(annotations) > 0) return null;
  const totals = totalsOf(document, 'category');
  const lanes = selectLanes({ document, view })?.shown ?? [];
  return columns.count + lanes.filter(({ value }) => value !== null && totals[value] === 0).length;
}
