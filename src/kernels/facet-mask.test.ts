import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, type FacetFilter } from '../shared/view.ts';
import { facetColumn } from './facet-columns.ts';
import { markFailing } from './facet-mask.ts';
import { columnsFixture, undated } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetLists, facetsFixture, filtersOfBits, idsOfRow } from './fixtures/facets.ts';

const bit = 1 << 11;

function passing(actors: readonly (readonly number[])[], filter: FacetFilter): readonly number[] {
  const columns = columnsFixture(actors.map((each) => ({ ...undated, actors: each })));
  const mask = new Uint16Array(actors.length);
  markFailing(mask, mask, bit, facetColumn(columns, facetLists, 'actor'), filter);
  return [...mask.keys()].filter((row) => mask[row] === 0);
}

describe('the bit of a facet', () => {
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

  test('is set where an event fails, cleared where it passes, and no other bit is touched', () => {
    const anyBits = fc.record({ only: fc.nat({ max: 63 }), not: fc.nat({ max: 63 }) });
    const anyEvents = fc.array(fc.record({ number: fc.nat({ max: facetEventKinds - 1 }), before: fc.nat(65_535) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(anyEvents, fc.constantFrom(...facetNames), anyBits, (events, name, bits) => {
        const columns = columnsFixture(events.map(({ number }) => facetEvent(number)));
        const facets = facetsFixture(columns);
        const { only, not } = filtersOfBits(facets, { [name]: bits })[name] ?? { only: [], not: [] };
        const before = Uint16Array.from(events, (event) => event.before);
        const mask = new Uint16Array(events.length);
        markFailing(mask, before, bit, facets(name), { only, not });
        const naive = events.map(({ before }, row) => {
          const has = idsOfRow(columns, name, row);
          // a value that is both wanted and refused is refused
          const passes =
            (only.length === 0 || has.some((id) => only.includes(id))) && !has.some((id) => not.includes(id));
          return passes ? before & ~bit : before | bit;
        });
        expect([...mask]).toEqual(naive);
      }),
    );
  });
});
