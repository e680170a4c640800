import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../shared/view.ts';
import { facetColumns } from './facet-columns.ts';
import { countFacets } from './facet-counts.ts';
import { maskFacets } from './facet-mask.ts';
import { filterBit } from './filter-mask.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetLists, filtersOfBits } from './fixtures/facets.ts';

test('a value of a facet that filters keeps the count that it would have without that facet', () => {
  const events = [
    { ...undated, category: 0, status: 0 },
    { ...undated, category: 1, status: 0 },
    { ...undated, category: 1, status: 2 },
  ];
  const facets = facetColumns(columnsFixture(events), facetLists);
  const mask = maskFacets(facets, { category: { only: ['law'], not: [] } }) ?? new Uint16Array(3);
  const counts = countFacets(facets, mask);
  expect([...counts.category]).toEqual([1, 2]);
  expect([...counts.status]).toEqual([1, 0, 1]);
});

test('counts are those of a recount over the events that every other filter leaves', () => {
  const bits = fc.option(fc.record({ only: fc.nat({ max: 31 }), not: fc.nat({ max: 31 }) }), { freq: 1 });
  const anyAsked = fc.record(Object.fromEntries(facetNames.map((name) => [name, bits])));
  // an event, and the bits of the filters that are no facets
  const anyEvents = fc.array(fc.record({ number: fc.nat({ max: facetEventKinds - 1 }), others: fc.nat({ max: 7 }) }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyEvents, anyAsked, (events, askedBits) => {
      const facets = facetColumns(columnsFixture(events.map(({ number }) => facetEvent(number))), facetLists);
      const failing = maskFacets(facets, filtersOfBits(facets, askedBits));
      const mask = Uint16Array.from(events, ({ others }, row) => others | (failing?.[row] ?? 0));
      const counts = countFacets(facets, mask);
      for (const name of facetNames) {
        const { ids, offsets, values } = facets[name];
        const left = [...mask.keys()].filter((row) => mask[row] === 0 || mask[row] === filterBit[name]);
        const recount = ids.map(
          (_, value) => left.filter((row) => values.subarray(offsets[row], offsets[row + 1]).includes(value)).length,
        );
        expect([...counts[name]], name).toEqual(recount);
      }
    }),
  );
});
