import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames, timeCertainties, timeRelations, type FacetName, type FilterName } from '../shared/view.ts';
import { activeFilters } from './active-filters.ts';
import { eventKinds, tallyEvents } from './event-counts.ts';
import { tallyFacets } from './facet-counts.ts';
import { filterBit, hasBit } from './filter-mask.ts';
import { columnsFixture } from './fixtures/columns.ts';
import { facetEvent, facetEventKinds, facetsFixture, filtersOfBits, idsOfRow } from './fixtures/facets.ts';
import { furthest, timedEvent } from './fixtures/timed-events.ts';
import { asksNothing, keepMask } from './kept-mask.ts';
import { narrowestFilter } from './narrowest-filter.ts';
import { createPresenceCounts } from './presence-counts.ts';
import { rowsWithSeveralPlaces } from './row-groups.ts';
import { cutTime } from './time-cut.ts';
import { passesRule } from './time-rule.ts';

function keptOf(numbers: readonly number[]) {
  const columns = columnsFixture(numbers.map(facetEvent));
  const facets = facetsFixture(columns);
  return { columns, facets, kept: keepMask(columns, facets) };
}

describe('the mask that is kept', () => {
  test('has a bit for each filter that an event fails', () => {
    const { kept } = keptOf([0, 1, 1 << 5]);
    const facets = { category: { only: ['law'], not: [] } };
    const asked = {
      searchBits: Uint8Array.of(0b101),
      shownPlaces: Uint8Array.of(1, 0, 0, 0),
      outlinedPlaces: null,
      chainBits: Uint8Array.of(0b110),
      time: null,
      facets,
    };
    const { mask } = kept.filtersOf(asked);
    expect([...mask]).toEqual([
      filterBit.chain | filterBit.onlyMap | filterBit.category,
      filterBit.onlyMap | filterBit.search,
      filterBit.category,
    ]);
  });

  test('is the same where nothing changes, though the map has moved, and another one where something does', () => {
    const { kept } = keptOf([0, 1]);
    const asked = { ...asksNothing, shownPlaces: Uint8Array.of(1, 1, 0, 0) };
    const blank = kept.filtersOf({ ...asksNothing });
    const before = kept.filtersOf(asked);
    expect(kept.filtersOf({ ...asked, shownPlaces: Uint8Array.of(1, 1, 0, 0) })).toBe(before);
    expect(kept.filtersOf({ ...asked, facets: { tag: { only: ['urgent'], not: [] } } })).not.toBe(before);
    expect([...before.mask]).toEqual([filterBit.onlyMap, filterBit.onlyMap]);
    expect(kept.filtersOf({ ...asksNothing })).toBe(blank);
  });

  test('is what a recount of every filter says, whatever was asked before', () => {
    const bits = fc.option(fc.record({ only: fc.nat({ max: 31 }), not: fc.nat({ max: 31 }) }));
    const anyTime = fc.record({
      extent: fc
        .tuple(fc.integer({ min: -furthest, max: furthest }), fc.nat(furthest))
        .map(([from, length]) => ({ from, to: from + length })),
      relation: fc.constantFrom(...timeRelations),
      certainty: fc.constantFrom(...timeCertainties),
    });
    const anyAsking = fc.record({
      searchBits: fc.option(fc.uint8Array({ minLength: 3, maxLength: 3 })),
      chainBits: fc.option(fc.uint8Array({ minLength: 3, maxLength: 3 })),
      shownPlaces: fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 })),
      time: fc.option(anyTime),
      outlinedPlaces: fc.option(fc.uint8Array({ minLength: 4, maxLength: 4, max: 1 })),
      facets: fc.record(Object.fromEntries(facetNames.map((name) => [name, bits]))),
    });
    const anyBounds = fc.array(fc.integer({ min: -furthest, max: furthest }), { minLength: 5, maxLength: 5 });
    const anyEvents = fc.array(fc.tuple(fc.nat({ max: facetEventKinds - 1 }), anyBounds), { maxLength: 20 });
    fc.assert(
      fc.property(anyEvents, fc.array(anyAsking, { minLength: 1, maxLength: 4 }), (given, askings) => {
        const numbers = given.map(([number]) => number);
        const columns = columnsFixture(
          given.map(([number, bounds]) => ({ ...facetEvent(number), ...timedEvent(bounds) })),
        );
        const facets = facetsFixture(columns);
        const kept = keepMask(columns, facets);
        const placed = new Uint8Array(columns.count).fill(1);
        const tally = tallyFacets(columns, facets);
        for (const asking of askings) {
          const asked = filtersOfBits(facets, asking.facets);
          const filters = kept.filtersOf({ ...asking, facets: asked });
          const { mask } = filters;
          const isInTime = (row: number): boolean => asking.time === null || passesRule(columns, row, asking.time);
          const naive = numbers.map((number, row) => {
            const failing = facetNames.filter((name) => {
              const { only, not } = asked[name] ?? { only: [], not: [] };
              const has = idsOfRow(columns, name, row);
              return (only.length > 0 && !has.some((id) => only.includes(id))) || has.some((id) => not.includes(id));
            });
            const { searchBits, shownPlaces, outlinedPlaces, chainBits } = asking;
            const isChained = chainBits === null || hasBit(chainBits, row);
            const isFound = searchBits === null || hasBit(searchBits, row);
            const places = facetEvent(number).places ?? [];
            const isShown = shownPlaces === null || places.some((place) => shownPlaces[place] === 1);
            const isOutlined = outlinedPlaces === null || places.some((place) => outlinedPlaces[place] === 1);
            return failing.reduce(
              (sum, name) => sum | filterBit[name],
              (isFound ? 0 : filterBit.search) |
                (isChained ? 0 : filterBit.chain) |
                (isShown ? 0 : filterBit.onlyMap) |
                (isInTime(row) ? 0 : filterBit.brush) |
                (isOutlined ? 0 : filterBit.outline),
            );
          });
          expect([...mask]).toEqual(naive);
          const all = cutTime(columns, null);
          // the chips: one for each filter, counted where there is no room for all, and how many events the drop of one brings back
          const { searchBits, shownPlaces, outlinedPlaces, chainBits, time } = asking;
          const chips = activeFilters({
            brush: time?.extent ?? null,
            filters: {
              search: searchBits === null ? ' ' : 'words',
              onlyMap: shownPlaces !== null,
              outline: outlinedPlaces === null ? null : { kind: 'lasso', corners: [] },
              chain: chainBits === null ? null : 'an event',
              facets: asked,
            },
          });
          const isAsked: Record<Exclude<FilterName, FacetName>, boolean> = {
            search: searchBits !== null,
            brush: time !== null,
            onlyMap: shownPlaces !== null,
            outline: outlinedPlaces !== null,
            chain: chainBits !== null,
          };
          expect(chips.length).toBe(
            Object.values(isAsked).filter((is) => is).length + facetNames.filter((name) => asked[name]).length,
          );
          expect(naive.every((bits) => (bits & ~chips.reduce((sum, name) => sum | filterBit[name], 0)) === 0)).toBe(
            true,
          );
          const hides = chips.map((filter) => naive.filter((bits) => bits === filterBit[filter]).length);
          const most = Math.max(0, ...hides);
          const dropped = chips[hides.indexOf(most)];
          expect(narrowestFilter(columns, mask, null, chips)).toEqual(
            most === 0 ? null : { filter: dropped, hides: most },
          );
          // what the status line and the facets count
          const counts = tallyEvents(columns, mask, eventKinds(columns, placed)).moveTo(all);
          expect(counts.passing).toBe(naive.filter((bits) => bits === 0).length);
          // what the map counts at its places
          const onMap = createPresenceCounts(columns, 4, rowsWithSeveralPlaces(columns));
          onMap.moveTo({ mask, brush: null, window: { from: -furthest, to: furthest }, selected: [] });
          const { inside, outside } = onMap.places;
          const atPlaces = [0, 1, 2, 3].map(
            (place) =>
              naive.filter((bits, row) => bits === 0 && facetEvent(numbers[row] ?? 0).places?.includes(place)).length,
          );
          expect([0, 1, 2, 3].map((place) => (inside[place] ?? 0) + (outside[place] ?? 0))).toEqual(atPlaces);
          for (const name of facetNames) {
            const others = naive.map((bits) => bits & ~filterBit[name]);
            const said = facets(name).ids.map(
              (id) => others.filter((bits, row) => bits === 0 && idsOfRow(columns, name, row).includes(id)).length,
            );
            expect([...tally.countsAt(filters, all, name)]).toEqual(said);
          }
        }
      }),
    );
  });
});
