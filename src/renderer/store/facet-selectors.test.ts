import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import {
  selectFacetCounts,
  selectFacetTotals,
  selectHiddenMatches,
  selectNarrowest,
  selectRestedCounts,
} from './facet-selectors.ts';
import { createGestures } from './gestures.ts';
import { activeFilters } from '../../kernels/active-filters.ts';
import { passes, selectFiltering } from './selectors.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { beginHistory } from './view-history.ts';

/** Three events of trade with actor A on 1, 2 and 3 October, and one of law without an actor on the 4th. */
function openTalks() {
  const columns = columnsFixture([
    { ...onDay('2025-10-01'), category: 0, actors: [0] },
    { ...onDay('2025-10-02'), category: 0, actors: [0] },
    { ...onDay('2025-10-03'), category: 0, actors: [0] },
    { ...onDay('2025-10-04'), category: 1 },
  ]);
  const document: OpenDocument = {
    summary: talksSummary(4),
    columns,
    told: columns,
    timeZone: null,
    placed: new Uint8Array(4),
  };
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document });
  return { store, gestures: createGestures(store), document };
}

const october = (from: number, to: number) => ({ from: Date.UTC(2025, 9, from), to: Date.UTC(2025, 9, to) });

test('a facet filters the rows', () => {
  const { store, gestures } = openTalks();
  gestures.setFacet('category', { only: ['trade'], not: [] });
  expect([0, 1, 2, 3].filter((row) => passes(store.getState(), row))).toEqual([0, 1, 2]);
  gestures.setFacet('actor', { only: [''], not: [] });
  expect(selectFiltering(store.getState()).counts.passing).toBe(0);
});

test('counts follow the brush, and a facet’s own filter leaves them as they are', () => {
  const { store, gestures } = openTalks();
  gestures.setBrush(october(3, 5));
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect([...(selectFacetCounts(store.getState(), 'category') ?? [])]).toEqual([1, 1]);
  expect([...(selectFacetCounts(store.getState(), 'actor') ?? [])]).toEqual([0, 0, 0, 1]);
  expect([...(selectFacetTotals(store.getState(), 'category') ?? [])]).toEqual([3, 1]);
});

test('counts are the same value until a filter changes, so that nothing is drawn again', () => {
  const { store, gestures } = openTalks();
  const before = selectFacetCounts(store.getState(), 'category');
  gestures.setTimeExtent(october(1, 2));
  gestures.hover({ row: 1, from: 'list' });
  expect(selectFacetCounts(store.getState(), 'category')).toBe(before);
});

test('values keep the order of the view at rest while the brush moves, and follow a filter at once', () => {
  const { store, gestures } = openTalks();
  const rested = () => [...(selectRestedCounts(store.getState(), 'actor') ?? [])];
  expect(rested()).toEqual([3, 0, 0, 1]);
  gestures.setBrush(october(1, 2));
  expect(rested()).toEqual([3, 0, 0, 1]);
  store.setState({ history: beginHistory(store.getState().view) });
  expect(rested()).toEqual([1, 0, 0, 0]);
  gestures.setBrush(null);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(rested()).toEqual([0, 0, 0, 1]);
});

test('where nothing passes, the narrowest filter is the one to drop; dropping it brings its events back', () => {
  const { store, gestures } = openTalks();
  gestures.setBrush(october(1, 2));
  gestures.setFacet('category', { only: ['law'], not: [] });
  gestures.setFacet('actor', { only: [], not: ['b'] });
  expect(activeFilters(store.getState().view)).toEqual(['brush', 'category', 'actor']);
  // both hide one event alone; the first of the chips is told
  expect(selectNarrowest(store.getState())).toEqual({ filter: 'brush', hides: 1 });
  gestures.setBrush(october(1, 4));
  expect(selectNarrowest(store.getState())).toEqual({ filter: 'category', hides: 3 });
  gestures.dropFilter('category');
  expect(selectFiltering(store.getState()).counts.passing).toBe(3);
  expect(selectNarrowest(store.getState())).toBeNull();
});

test('where nothing passes, what the search finds behind the other filters is counted, and they are dropped at once', () => {
  const { store, gestures, document } = openTalks();
  gestures.setSearch('talks');
  store.setState({ searchHits: { query: 'talks', revision: 1, bits: Uint8Array.of(0b0110), near: [] } });
  expect(selectHiddenMatches(store.getState())).toBe(0);
  gestures.setBrush(october(1, 2));
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(selectHiddenMatches(store.getState())).toBe(2);
  gestures.setSearch('treaty');
  expect(selectHiddenMatches(store.getState())).toBe(0);
  gestures.setSearch('talks');
  store.setState({ document: { ...document, summary: { ...document.summary, revision: 2 } } });
  expect(selectHiddenMatches(store.getState())).toBe(0);
  store.setState({ document });
  gestures.clearFilters({ search: 'talks' });
  expect(activeFilters(store.getState().view)).toEqual(['search']);
  expect(selectFiltering(store.getState()).counts.passing).toBe(2);
  expect(selectHiddenMatches(store.getState())).toBe(0);
});

test('a filter that asks nothing is no filter, and clearing drops all of them', () => {
  const { store, gestures } = openTalks();
  gestures.setFacet('place', { only: [], not: [] });
  expect(activeFilters(store.getState().view)).toEqual([]);
  gestures.setFacet('place', { only: ['tokyo'], not: [] });
  gestures.setSearch('tokyo');
  gestures.setOnlyMap(true);
  expect(activeFilters(store.getState().view)).toEqual(['search', 'onlyMap', 'place']);
  gestures.clearFilters();
  expect(activeFilters(store.getState().view)).toEqual([]);
});
