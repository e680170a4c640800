// The counts of all facets under a brush that is dragged.
import { facetColumn } from '../../src/kernels/facet-columns.ts';
import { tallyFacets } from '../../src/kernels/facet-counts.ts';
import { asksNothing } from '../../src/kernels/kept-mask.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { facetNames } from '../../src/shared/view.ts';
import { brushSteps } from '../brush-steps.mjs';

export const name = 'facet-counts: a step of the brush, all facets';

/** @type {(() => void) | null} */
let move = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, document) {
  const facets = facetNames.map((facet) => facetColumn(columns, document, facet));
  const facetOf = (/** @type {import('../../src/shared/view.ts').FacetName} */ facet) =>
    facets[facetNames.indexOf(facet)] ?? facetColumn(columns, document, facet);
  const tally = tallyFacets(columns, facetOf);
  const filters = { asked: asksNothing, mask: new Uint16Array(columns.count) };
  const nextBrush = brushSteps(columns);
  move = () => {
    const cut = cutTime(columns, nextBrush());
    for (const facet of facetNames) tally.countsAt(filters, cut, facet);
  };
}

export function run() {
  move?.();
}
