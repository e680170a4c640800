import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames } from '../shared/view.ts';
import { tallyFacets } from './facet-counts.ts';
import { filterBit, possiblyIn } from './filter-mask.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetsFixture, filtersOfBits, idsOfRow } from './fixtures/facets.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { keepMask } from './kept-mask.ts';
import { cutTime } from './time-cut.ts';

const october = (from: number, to: number) => ({ from: Date.UTC(2025, 9, from), to: Date.UTC(2025, 9, to) });

test('a value of a facet that filters keeps the count that it would have without that facet', () => {
  const columns = columnsFixture([
    { ...undated, category: 0, status: 0 },
    { ...undated, category: 1, status: 0 },
    { ...undated, category: 1, status: 2 },
  ]);
  const facets = facetsFixture(columns);
  const asked = { category: { only: ['law'], not: [] } };
  const mask = keepMask(columns, facets).maskOf({ searchBits: null, shownPlaces: null, facets: asked });
  const tally = tallyFacets(columns, facets, mask);
  expect([...tally.countsAt(cutTime(columns, null), 'category')]).toEqual([1, 2]);
  expect([...tally.countsAt(cutTime(columns, null), 'status')]).toEqual([1, 0, 1]);
});

test('counts follow the brush, an event at two places of one country counting once for it', () => {
  const columns = columnsFixture([
    { ...onDay('2025-10-01'), places: [0, 1, 0] },
    { ...onDay('2025-10-02'), places: [2, 3] },
    { ...onDay('2025-10-03'), places: [3] },
    { ...undated, places: [0] },
  ]);
  const facets = facetsFixture(columns);
  expect(facets('country').ids).toEqual(['JP', 'KR', '']);
  const tally = tallyFacets(columns, facets, new Uint16Array(4));
  const at = (from: number, to: number) => [...tally.countsAt(cutTime(columns, october(from, to)), 'country')];
  expect([...tally.countsAt(cutTime(columns, null), 'country')]).toEqual([2, 1, 1]);
  expect(at(1, 3)).toEqual([1, 1, 0]);
  expect(at(2, 5)).toEqual([0, 1, 1]);
});

test('the same cut gives the same array, so that nothing is drawn again', () => {
  const columns = columnsFixture([onDay('2025-10-01')]);
  const tally = tallyFacets(columns, facetsFixture(columns), new Uint16Array(1));
  const before = tally.countsAt(cutTime(columns, october(1, 2)), 'actor');
  expect(tally.countsAt(cutTime(columns, october(1, 3)), 'actor')).toBe(before);
  expect(tally.countsAt(cutTime(columns, october(2, 3)), 'actor')).not.toBe(before);
  expect([...before]).toEqual([0, 0, 0, 1]);
});

test('counts are those of a recount over the events that every other filter leaves, wherever the brush has been', () => {
  const bits = fc.option(fc.record({ only: fc.nat({ max: 31 }), not: fc.nat({ max: 31 }) }), { freq: 1 });
  const anyAsked = fc.record(Object.fromEntries(facetNames.map((name) => [name, bits])));
  const instant = fc.integer({ min: -furthest, max: furthest });
  // an event, when it was, and the bits of the filters that are no facets
  const anyEvent = fc.record({
    number: fc.nat({ max: facetEventKinds - 1 }),
    time: fc.tuple(instant, instant, instant, instant, instant).map(timedEvent),
    others: fc.constantFrom(0, 0, 2, 4, 6),
  });
  const anyBrush = fc.option(fc.tuple(instant, instant).map(extentOf));
  const anyAsking = fc.record({ brush: anyBrush, names: fc.subarray([...facetNames], { minLength: 1 }) });
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 20 }),
      anyAsked,
      fc.array(anyAsking, { minLength: 1, maxLength: 5 }),
      (events, askedBits, askings) => {
        const columns = columnsFixture(events.map(({ number, time }) => ({ ...facetEvent(number), ...time })));
        const facets = facetsFixture(columns);
        const asked = filtersOfBits(facets, askedBits);
        const failing = keepMask(columns, facets).maskOf({ searchBits: null, shownPlaces: null, facets: asked });
        const mask = failing.map((bits, row) => bits | (events[row]?.others ?? 0));
        const tally = tallyFacets(columns, facets, mask);
        for (const { brush, names } of askings) {
          const cut = cutTime(columns, brush);
          for (const name of names) {
            const isLeft = (row: number): boolean => mask[row] === 0 || mask[row] === filterBit[name];
            const left = [...mask.keys()].filter(
              (row) => isLeft(row) && (brush === null || possiblyIn(columns, row, brush)),
            );
            const found = left.flatMap((row) => idsOfRow(columns, name, row));
            const recount = facets(name).ids.map((id) => found.filter((one) => one === id).length);
            expect([...tally.countsAt(cut, name)], name).toEqual(recount);
          }
        }
      },
    ),
  );
});
