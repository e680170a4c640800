import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, timeCertainties, timeRelations } from '../shared/view.ts';
import { tallyFacets } from './facet-counts.ts';
import { filterBit, possiblyIn } from './filter-mask.ts';
import { columnsFixture, onDay, undated } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetsFixture, filtersOfBits, idsOfRow } from './fixtures/facets.ts';
import { extentOf, furthest, timedEvent } from './fixtures/timed-events.ts';
import { asksNothing, keepMask } from './kept-mask.ts';
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
  const kept = keepMask(columns, facets);
  const tally = tallyFacets(columns, facets);
  const cut = cutTime(columns, null);
  const before = tally.countsAt(kept.filtersOf(asksNothing), cut, 'category');
  const filters = kept.filtersOf({ ...asksNothing, facets: asked });
  expect(tally.countsAt(filters, cut, 'category')).toBe(before);
  expect([...before]).toEqual([1, 2]);
  expect([...tally.countsAt(filters, cut, 'status')]).toEqual([1, 0, 1]);
  expect([...tally.totalsOf('status')]).toEqual([2, 0, 1]);
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
  const tally = tallyFacets(columns, facets);
  const none = keepMask(columns, facets).filtersOf(asksNothing);
  const at = (from: number, to: number) => [...tally.countsAt(none, cutTime(columns, october(from, to)), 'country')];
  expect([...tally.countsAt(none, cutTime(columns, null), 'country')]).toEqual([2, 1, 1]);
  expect(at(1, 3)).toEqual([1, 1, 0]);
  expect(at(2, 5)).toEqual([0, 1, 1]);
});

test('the same cut gives the same array, so that nothing is drawn again', () => {
  const columns = columnsFixture([onDay('2025-10-01')]);
  const facets = facetsFixture(columns);
  const tally = tallyFacets(columns, facets);
  const none = keepMask(columns, facets).filtersOf(asksNothing);
  const at = (from: number, to: number) => tally.countsAt(none, cutTime(columns, october(from, to)), 'actor');
  const before = at(1, 2);
  expect(at(1, 3)).toBe(before);
  expect(at(2, 3)).not.toBe(before);
  expect([...before]).toEqual([0, 0, 0, 1]);
});

test('an outline that was drawn around nothing leaves no value a count, and what was counted before it comes back', () => {
  const columns = columnsFixture([{ ...undated, category: 0, places: [0] }]);
  const facets = facetsFixture(columns);
  const kept = keepMask(columns, facets);
  const tally = tallyFacets(columns, facets);
  const cut = cutTime(columns, null);
  const counted = (outlinedPlaces: Uint8Array | null) => [
    ...tally.countsAt(kept.filtersOf({ ...asksNothing, outlinedPlaces }), cut, 'category'),
  ];
  expect(counted(new Uint8Array(4))).toEqual([0, 0]);
  expect(counted(null)).toEqual([1, 0]);
});

test('counts are those of a recount over the events that every other filter leaves, whatever was asked before', () => {
  const bits = fc.option(fc.record({ only: fc.nat({ max: 31 }), not: fc.nat({ max: 31 }) }), { freq: 2 });
  const instant = fc.integer({ min: -furthest, max: furthest });
  const anyEvent = fc.record({
    number: fc.nat({ max: facetEventKinds - 1 }),
    time: fc.tuple(instant, instant, instant, instant, instant).map(timedEvent),
  });
  const anyAsking = fc.record({
    // null: as before
    facets: fc.option(fc.record(Object.fromEntries(facetNames.map((name) => [name, bits]))), { freq: 2 }),
    searchBits: fc.option(fc.uint8Array({ minLength: 3, maxLength: 3 })),
    outlinedPlaces: fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 }), { freq: 2 }),
    chainBits: fc.option(fc.uint8Array({ minLength: 3, maxLength: 3 }), { freq: 2 }),
    time: fc.option(
      fc.record({
        extent: fc.tuple(instant, instant).map(extentOf),
        relation: fc.constantFrom(...timeRelations),
        certainty: fc.constantFrom(...timeCertainties),
      }),
      { freq: 2 },
    ),
    brush: fc.option(fc.tuple(instant, instant).map(extentOf), { freq: 2 }),
    names: fc.subarray([...facetNames], { minLength: 1 }),
  });
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 20 }),
      fc.array(anyAsking, { minLength: 1, maxLength: 6 }),
      (events, askings) => {
        const columns = columnsFixture(events.map(({ number, time }) => ({ ...facetEvent(number), ...time })));
        const facets = facetsFixture(columns);
        const kept = keepMask(columns, facets);
        const tally = tallyFacets(columns, facets);
        let asked = asksNothing;
        for (const asking of askings) {
          const { searchBits, outlinedPlaces, chainBits, time, brush, names } = asking;
          asked =
            asking.facets === null
              ? { ...asked, outlinedPlaces, chainBits, time }
              : {
                  ...asksNothing,
                  searchBits,
                  outlinedPlaces,
                  chainBits,
                  time,
                  facets: filtersOfBits(facets, asking.facets),
                };
          const filters = kept.filtersOf(asked);
          const cut = cutTime(columns, brush);
          for (const name of names) {
            const isLeft = (row: number): boolean => ((filters.mask[row] ?? 0) & ~filterBit[name]) === 0;
            const left = [...filters.mask.keys()].filter(
              (row) => isLeft(row) && (brush === null || possiblyIn(columns, row, brush)),
            );
            const found = left.flatMap((row) => idsOfRow(columns, name, row));
            const recount = facets(name).ids.map((id) => found.filter((one) => one === id).length);
            expect([...tally.countsAt(filters, cut, name)], name).toEqual(recount);
          }
        }
      },
    ),
  );
});
