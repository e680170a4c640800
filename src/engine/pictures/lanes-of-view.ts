import { arrangeLanes } from '../../kernels/arrange-lanes.ts';
import { facetColumn } from '../../kernels/facet-columns.ts';
import { tallyFacets } from '../../kernels/facet-counts.ts';
import { laneWords } from '../../messages/lane-words.ts';
import type { PaperLanes } from '../../paper/picture-subject.ts';
import type { Language } from '../../shared/language.ts';
import type { Lanes } from '../../shared/view.ts';
import type { DrawnDataset } from './drawn-dataset.ts';

/** The lanes that a view asks for, as a window arranges them. */
export function lanesOfView(
  { lists, columns, statuses, certainties }: DrawnDataset,
  lanes: Lanes,
  language: Language,
): PaperLanes {
  const { by } = lanes;
  const named = { ...lists, statuses, certainties };
  const { totalsOf } = tallyFacets(columns, (facet) => facetColumn(columns, named, facet));
  const { shown, sets } =
    by === 'none'
      ? arrangeLanes(lanes, null, new Uint32Array(0), columns.count)
      : arrangeLanes(lanes, facetColumn(columns, named, by), totalsOf(by), columns.count);
  return {
    sets,
    names: shown.map(laneWords(lists, by, language)),
    // what several values share looks like those beyond the eighth
    categories: shown.map(({ value }) => (by === 'category' ? (value ?? Number.MAX_SAFE_INTEGER) : null)),
    collapsed: shown.map(({ isCollapsed }) => isCollapsed),
  };
}
