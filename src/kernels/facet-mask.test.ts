import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, type Filters } from '../shared/view.ts';
import { facetColumns, type FacetColumns } from './facet-columns.ts';
import { maskFacets } from './facet-mask.ts';
import { filterBit, maskEvents } from './filter-mask.ts';
import { columnsFixture, undated, type FixtureEvent } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetLists, filtersOfBits } from './fixtures/facets.ts';

const facetsOf = (events: readonly FixtureEvent[]): FacetColumns => facetColumns(columnsFixture(events), facetLists);

function passing(actors: readonly (readonly number[])[], filter: Filters['facets']['actor']): readonly number[] {
  const events = actors.map((each) => ({ ...undated, actors: each }));
  const mask = maskFacets(facetsOf(events), filter === undefined ? {} : { actor: filter });
  return events.flatMap((_, row) => ((mask?.[row] ?? 0) === 0 ? [row] : []));
}

describe('the mask of the facets', () => {
  test('lets an event through that has one of the wanted values and none of the refused ones', () => {
    const events = [[0], [1], [0, 1], [2], []];
    expect(passing(events, { only: ['a', 'b'], not: [] })).toEqual([0, 1, 2]);
    expect(passing(events, { only: [], not: ['a'] })).toEqual([1, 3, 4]);
    expect(passing(events, { only: ['a'], not: ['b'] })).toEqual([0]);
  });

  test('takes the empty id as the events that have no value', () => {
    expect(passing([[0], []], { only: [''], not: [] })).toEqual([1]);
    expect(passing([[0], []], { only: [], not: [''] })).toEqual([0]);
  });

  test('asks for an id that nobody has, and lets nothing through', () => {
    expect(passing([[0], []], { only: ['gone'], not: [] })).toEqual([]);
    expect(passing([[0], []], { only: [], not: ['gone'] })).toEqual([0, 1]);
  });

  test('is null where no facet asks anything', () => {
    expect(maskFacets(facetsOf([undated]), {})).toBeNull();
  });

  test('sets the bit of each facet that an event fails, and goes into the mask of all filters', () => {
    const bits = fc.option(fc.record({ only: fc.nat({ max: 31 }), not: fc.nat({ max: 31 }) }));
    const anyAsked = fc.record(Object.fromEntries(facetNames.map((name) => [name, bits])));
    const anyEvents = fc.array(fc.nat({ max: facetEventKinds - 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(anyEvents, anyAsked, (numbers, askedBits) => {
        const events = numbers.map(facetEvent);
        const facets = facetsOf(events);
        const asked = filtersOfBits(facets, askedBits);
        const mask = maskEvents(columnsFixture(events), {
          brush: null,
          searchBits: null,
          shownPlaces: null,
          facets: maskFacets(facets, asked),
        });
        const naive = events.map((_, row) =>
          facetNames.reduce((bits, name) => {
            const { ids, offsets, values } = facets[name];
            const has = [...values.subarray(offsets[row], offsets[row + 1])].map((value) => ids[value] ?? '?');
            const { only = [], not = [] } = asked[name] ?? {};
            // a value that is both wanted and refused is refused
            const passes =
              (only.length === 0 || has.some((id) => only.includes(id))) && !has.some((id) => not.includes(id));
            return passes ? bits : bits | filterBit[name];
          }, 0),
        );
        expect([...mask]).toEqual(naive);
      }),
    );
  });
});
