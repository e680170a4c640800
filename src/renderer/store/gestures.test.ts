import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { countryPlaces, indicator, point, wholeYear } from '../../kernels/fixtures/indicators.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { textColumn } from './fixtures/text-column.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { createGestures } from './gestures.ts';

const figures = { indicator: 'reserves', year: 2023, beside: [], drawnAs: 'fills' } as const;

function openTwo(keptIn: 'none' | 'nowhere' = 'none') {
  const columns = {
    ...columnsFixture([onDay('2025-10-28'), onDay('2025-10-30')]),
    id: textColumn(['a', 'b']),
    byId: Uint32Array.of(0, 1),
  };
  const claims = [
    { id: 'of a', events: ['a'], context: [] },
    { id: 'beside a', events: ['b'], context: ['a'] },
    { id: 'of none', events: [], context: [] },
    { id: 'of a figure', events: [], context: [], map: { figures } },
    { id: 'of mines', events: ['a'], context: [], map: { figures: { ...figures, indicator: 'mines-us' } } },
  ];
  const edits = { keptIn, undo: null, redo: null };
  const indicators = [
    indicator('mines-cn', 'country-cn', [point(wholeYear(2024), 1)], 'Mines, China'),
    indicator('mines-us', 'country-us', [point(wholeYear(2024), 1)], 'Mines, The States'),
  ];
  const document = { summary: { ...facetLists, places: countryPlaces, indicators, claims, edits }, columns };
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: { ...document, timeZone: null, placed: new Uint8Array(2) } as unknown as OpenDocument });
  const isRightOpen = (): boolean => store.getState().drawers.right;
  return { store, gestures: createGestures(store), isRightOpen };
}

test('in a narrow window, what is chosen opens its details, and to choose nothing closes them', () => {
  const { gestures, isRightOpen } = openTwo();
  gestures.select(1);
  expect(isRightOpen()).toBe(true);
  gestures.toggle(1);
  expect(isRightOpen()).toBe(false);
});

test('a claim is read where it stands: neither one without events nor the end of reading closes the drawer', () => {
  const { store, gestures, isRightOpen } = openTwo();
  gestures.readClaim('of none');
  expect([isRightOpen(), store.getState().view.selection]).toEqual([true, []]);
  gestures.readClaim(null);
  expect(isRightOpen()).toBe(true);
});

test('the events of a claim that is read are chosen, and one of them can be looked at without leaving it', () => {
  const { store, gestures } = openTwo();
  gestures.readClaim('of a');
  expect(store.getState().view.selection).toEqual(['a']);
  gestures.select(0);
  expect(store.getState().view.claim).toBe('of a');
  gestures.select(1);
  expect(store.getState().view.claim).toBeNull();
});

test('what is the context of a claim is chosen with its events, after them, and looked at without leaving it', () => {
  const { store, gestures } = openTwo();
  gestures.readClaim('beside a');
  expect(store.getState().view.selection).toEqual(['b', 'a']);
  gestures.select(0);
  expect(store.getState().view.claim).toBe('beside a');
});

test('the figures of a claim come with it and go with it, of whatever year; others that are chosen stay', () => {
  const { store, gestures } = openTwo();
  const shown = () => store.getState().view.layers.figures;
  gestures.readClaim('of a figure');
  expect(shown()).toEqual(figures);
  gestures.setLayers({ figures: { ...figures, year: 2024 } });
  gestures.readClaim('of a');
  expect(shown()).toBeNull();
  gestures.readClaim('of a figure');
  gestures.readClaim(null);
  expect(shown()).toBeNull();
  gestures.readClaim('of a figure');
  const other = { ...figures, indicator: 'mines' };
  gestures.setLayers({ figures: other });
  gestures.select(1);
  expect(shown()).toBe(other);
});

test('figures that were chosen before a claim is read come back as they were when its own go', () => {
  const { store, gestures } = openTwo();
  const shown = () => store.getState().view.layers.figures;
  const before = { ...figures, indicator: 'mines-cn', year: 2020, drawnAs: 'circles' } as const;
  gestures.setLayers({ figures: before });
  gestures.readClaim('of a figure');
  expect(shown()).toBe(figures);
  gestures.readClaim(null);
  expect(shown()).toBe(before);
  // to look closer at one of its events, or at a page, changes nothing
  gestures.readClaim('of mines');
  const ownOfThen = { ...figures, indicator: 'mines-us', year: 2020 };
  gestures.setLayers({ figures: ownOfThen });
  gestures.openPage({ list: 'places', id: 'country-us' });
  gestures.select(0);
  expect(store.getState().view).toMatchObject({ claim: 'of mines', pages: [] });
  expect(shown()).toBe(ownOfThen);
  gestures.readClaim(null);
  expect(shown()).toBe(before);
  // from claim to claim, also where the second one has the same figures in another way
  gestures.readClaim('of a figure');
  gestures.readClaim('of mines');
  expect(shown()?.indicator).toBe('mines-us');
  gestures.readClaim('of a');
  expect(shown()).toBe(before);
  // who takes them away meanwhile wants none
  gestures.readClaim('of a figure');
  gestures.setLayers({ figures: null });
  gestures.readClaim(null);
  expect(shown()).toBeNull();
  gestures.readClaim('of mines');
  gestures.readClaim(null);
  expect(shown()).toBeNull();
});

test('figures that one claim stood in the place of do not come back where another one goes', () => {
  const { store, gestures } = openTwo();
  gestures.setLayers({ figures: { ...figures, indicator: 'mines-cn' } });
  gestures.readClaim('of a figure');
  const { view } = store.getState();
  // as a saved view shows it
  store.setState({
    view: { ...view, claim: 'of mines', layers: { ...view.layers, figures: { ...figures, indicator: 'mines-us' } } },
  });
  gestures.readClaim(null);
  expect(store.getState().view.layers.figures).toBeNull();
});

test('figures are those of the claim by whichever of their indicators they are named', () => {
  const { store, gestures } = openTwo();
  gestures.readClaim('of mines');
  gestures.setLayers({ figures: { ...figures, indicator: 'mines-cn' } });
  gestures.readClaim(null);
  expect(store.getState().view.layers.figures).toBeNull();
});

test('an event beyond the claim that is read is told in the details; one of the claim leaves the claims open', () => {
  const { store, gestures } = openTwo();
  gestures.showPanes({ right: 'claims' });
  gestures.readClaim('of a');
  gestures.select(0);
  expect(store.getState().view.panes.right).toBe('claims');
  gestures.select(1);
  expect(store.getState().view.panes.right).toBe('details');
});

test('of a tool of the map, a form that waits for a point and an event that is put somewhere, the newest one has the map', () => {
  const { store, gestures } = openTwo();
  const picking = { form: 'f', field: 'coordinates' };
  const placing = { event: 'a', point: null };
  const waiting = () => {
    const { mapTool, picking: form, placing: event } = store.getState();
    return { mapTool, picking: form, placing: event };
  };
  gestures.pickOnMap(picking);
  gestures.takeMapTool('measure');
  expect(waiting()).toEqual({ mapTool: 'measure', picking: null, placing: null });
  gestures.place(placing);
  expect(waiting()).toEqual({ mapTool: null, picking: null, placing });
  gestures.takeMapTool(null);
  expect(waiting().placing).toBe(placing);
  gestures.pickOnMap(picking);
  expect(waiting()).toEqual({ mapTool: null, picking, placing: null });
  gestures.takeMapTool('lasso');
  gestures.pickOnMap(null);
  expect(waiting()).toEqual({ mapTool: 'lasso', picking: null, placing: null });
});

test('where what is open can only be read, no gesture begins to change it', () => {
  const { store, gestures } = openTwo('nowhere');
  gestures.editInline({ event: 'a', field: 'title', in: 'list' });
  gestures.carry('a');
  gestures.place({ event: 'a', point: null });
  const { inline, carried, placing } = store.getState();
  expect([inline, carried, placing]).toEqual([null, null, null]);
});

test('the window that shows a time which was asked for goes back with its brush, unless a hand has moved it since', () => {
  const { store, gestures } = openTwo();
  const [october, day, next] = [
    { from: 0, to: 31 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
  ];
  const window = () => store.getState().view.timeExtent;
  gestures.setTimeExtent(october);
  gestures.showTime(day, { from: 1, to: 7 });
  gestures.showTime(next, { from: 2, to: 9 });
  expect([store.getState().view.brush, window()]).toEqual([next, { from: 2, to: 9 }]);
  gestures.dropFilter('brush');
  expect([store.getState().view.brush, window()]).toEqual([null, october]);
  gestures.showTime(day, { from: 1, to: 7 });
  gestures.clearFilters();
  expect(window()).toEqual(october);
  gestures.showTime(day, { from: 1, to: 7 });
  gestures.setTimeExtent({ from: 2, to: 6 });
  gestures.setBrush(null);
  expect(window()).toEqual({ from: 2, to: 6 });
});

test('the mark of a place that was gone to ends with the way back, which a menu may take without any key', () => {
  const { store, gestures } = openTwo();
  for (const travel of [gestures.goBack, gestures.goForward]) {
    gestures.markGoneTo({ lng: 129, lat: 35, names: { en: 'Busan' } });
    travel();
    expect(store.getState().goneTo).toBeNull();
  }
});
