// A click on a value of a facet: its bit is written anew, and all facets are counted again.
import { facetColumn } from '../../src/kernels/facet-columns.ts';
import { tallyFacets } from '../../src/kernels/facet-counts.ts';
import { keepMask } from '../../src/kernels/kept-mask.ts';
import { cutTime } from '../../src/kernels/time-cut.ts';
import { facetNames } from '../../src/shared/view.ts';

export const name = 'kept-mask and facet-counts: a click on a value';

/** @type {(() => void) | null} */
let click = null;

/**
 * @param {import('../../src/shared/event-columns.ts').EventColumns} columns
 * @param {import('../../src/shared/dataset-document.ts').DatasetDocument} document
 */
export function prepare(columns, document) {
  const facets = facetNames.map((facet) => facetColumn(columns, document, facet));
  const facetOf = (/** @type {import('../../src/shared/view.ts').FacetName} */ facet) =>
    facets[facetNames.indexOf(facet)] ?? facetColumn(columns, document, facet);
  const kept = keepMask(columns, facetOf);
  const cut = cutTime(columns, null);
  const tally = tallyFacets(columns, facetOf);
  let clicks = 0;
  click = () => {
    const id = document.categories[clicks++ % document.categories.length]?.id ?? '';
    const facets = { category: { only: [id], not: [] } };
    const asked = { searchBits: null, shownPlaces: null, outlinedPlaces: null, chainBits: null, time: null, facets };
    const filters = kept.filtersOf(asked);
    for (const facet of facetNames) tally.countsAt(filters, cut, facet);
  };
}

export function run() {
  click?.();
}
