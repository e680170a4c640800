import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import type { Place } from '../../shared/dataset.ts';
import { failure } from '../../shared/problem.ts';
import { settleLanes } from './compared-lanes.ts';
import { createComparing } from './comparing.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { createGestures } from './gestures.ts';
import { isHeldBy } from './held-places.ts';
import { selectFiltering } from './selectors.ts';
import { windowFor } from './time-windows.ts';

function documentOf(fileName: string): OpenDocument {
  const columns = columnsFixture([onDay('2025-10-28'), onDay('2025-10-30'), onDay('2025-11-02')]);
  const summary = { ...facetLists, fileName, timeZones: ['', 'Asia/Tokyo'] };
  const document = { summary, columns, told: columns, timeZone: null, placed: new Uint8Array(3) };
  return document as unknown as OpenDocument;
}

function begin() {
  const preferences = { language: 'system', theme: 'system', showsHint: false } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: documentOf('a.json') });
  const comparing = createComparing(store, api);
  const gestures = createGestures(store);
  const october = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) };
  const november = { from: Date.UTC(2025, 10, 1), to: Date.UTC(2025, 11, 1) };
  return { store, comparing, gestures, october, november };
}

const api = {
  fetchBytes: async () => failure('problem.stale'),
  suggestPlaces: async () => failure('problem.stale'),
};

test('each side keeps its own brush, and what passes on one is not touched by the other', () => {
  const { store, comparing, gestures, october, november } = begin();
  gestures.setBrush(october);
  comparing.begin();
  gestures.setBrush(november);
  expect(selectFiltering(store.getState()).counts.passing).toBe(1);
  expect(selectFiltering(comparing.pinned.getState()).counts.passing).toBe(2);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(selectFiltering(comparing.pinned.getState()).counts.passing).toBe(2);
  comparing.swap();
  expect(selectFiltering(store.getState()).counts.passing).toBe(2);
  expect(store.getState().view.brush).toEqual(october);
  expect(comparing.pinned.getState().view.brush).toEqual(november);
});

test('windows and selection are led from either side, and a map that only came to rest leads nowhere', () => {
  const { store, comparing, gestures, october, november } = begin();
  gestures.setTimeExtent(october);
  comparing.begin();
  comparing.gestures.setTimeExtent(november);
  expect(store.getState().view.timeExtent).toEqual(november);
  const japan = { west: 130, south: 30, east: 145, north: 45 };
  gestures.setMapExtent(japan);
  expect(comparing.pinned.getState().view.mapExtent).toEqual(japan);
  comparing.gestures.settleMapExtent({ ...japan, east: 145.1 });
  expect(store.getState().view.mapExtent).toEqual(japan);
  comparing.gestures.setMapExtent({ ...japan, west: 100 });
  expect(store.getState().view.mapExtent.west).toBe(100);
});

test('two windows of time stay apart while they move, at one scale; without a brush both show the same again', () => {
  const { store, comparing, gestures } = begin();
  const [early, late] = [Date.UTC(2010, 0, 1), Date.UTC(2025, 0, 1)];
  const day = 86_400_000;
  const around = (from: number, days: number) => ({ from: from - day, to: from + (days + 1) * day });
  const windows = () => [store, comparing.pinned].map((side) => side.getState().view.timeExtent);
  gestures.showTime({ from: early, to: early + 10 * day }, around(early, 10));
  comparing.begin();
  gestures.showTime({ from: late, to: late + 10 * day }, around(late, 10));
  expect(windows()).toEqual([around(late, 10), around(early, 10)]);
  // moved and zoomed from either side
  gestures.setTimeExtent({ from: late + day, to: late + 4 * day });
  expect(windows()[1]).toEqual({ from: early + day, to: early + 4 * day });
  comparing.gestures.setTimeExtent(around(early, 20));
  expect(windows()).toEqual([around(late, 20), around(early, 20)]);
  comparing.swap();
  expect(windows()).toEqual([around(early, 20), around(late, 20)]);
  // a brush that is moved by hand moves no window
  gestures.setBrush({ from: early + day, to: early + 5 * day });
  expect(windows()).toEqual([around(early, 20), around(late, 20)]);
  gestures.setBrush(null);
  expect(windows()).toEqual([around(early, 20), around(early, 20)]);
  gestures.setTimeExtent(around(early, 30));
  expect(windows()).toEqual([around(early, 30), around(early, 30)]);
});

test('both windows are as long as the longer of two brushes needs, and the way back stays', () => {
  const { store, comparing, gestures } = begin();
  const day = 86_400_000;
  const year = { from: Date.UTC(2010, 0, 1), to: Date.UTC(2011, 0, 1) };
  const week = { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 8) };
  gestures.showTime(year, { from: year.from - day, to: year.to + day });
  comparing.begin();
  const { timeExtent: before } = store.getState().view;
  gestures.showTime(week, { from: week.from - day, to: week.to + day });
  const [here, there] = [store, comparing.pinned].map((side) => side.getState().view.timeExtent);
  expect(there?.from).toBeLessThan(year.from);
  expect(there?.to).toBeGreaterThan(year.to);
  expect((here?.to ?? 0) - (here?.from ?? 0)).toBe((there?.to ?? 0) - (there?.from ?? 0));
  expect(((here?.from ?? 0) + (here?.to ?? 0)) / 2).toBe((week.from + week.to) / 2);
  expect(store.getState().shownTime?.window).toBe(here);
  // of 2010 the way led from where all began
  expect(store.getState().shownTime?.before).not.toEqual(before);
});

test('what passes is shown where the window has nothing of it as a comparison begins, and stays where it has', () => {
  const { store, comparing, gestures, october } = begin();
  gestures.setTimeExtent({ from: Date.UTC(2010, 0, 1), to: Date.UTC(2011, 0, 1) });
  comparing.begin();
  const [here, there] = [store, comparing.pinned].map((side) => side.getState().view.timeExtent);
  expect(here?.from).toBeLessThan(Date.UTC(2025, 9, 28));
  expect(here?.to).toBeGreaterThan(Date.UTC(2025, 10, 2));
  expect(there).toEqual(here);
  comparing.end();
  gestures.setTimeExtent(october);
  comparing.begin();
  expect(store.getState().view.timeExtent).toEqual(october);
});

test('a pill leads a window to its own brush and leaves the other one where its brush is; all events are shown on both', () => {
  const { store, comparing, gestures, october, november } = begin();
  const windows = () => [store, comparing.pinned].map((side) => side.getState().view.timeExtent);
  gestures.setBrush(october);
  gestures.setTimeExtent(october);
  comparing.begin();
  gestures.setBrush(november);
  expect(windows()).toEqual([october, october]);
  gestures.showBrush(november);
  const [, there] = windows();
  expect(there?.from).toBeLessThanOrEqual(october.from);
  expect(there?.to).toBeGreaterThanOrEqual(october.to);
  const all = windowFor('all', store.getState());
  if (all !== null) gestures.setTimeExtent(all);
  expect(windows()).toEqual([all, all]);
});

test('what the map showed is held from the beginning on, and a map that comes to rest in half the width leads nowhere', () => {
  const { store, comparing, gestures } = begin();
  const pacific = { west: 110, south: 5, east: 250, north: 50 };
  gestures.setMapExtent(pacific);
  comparing.begin();
  // as much of it in a taller shape: its middle is elsewhere in degrees
  comparing.gestures.settleMapExtent({ ...pacific, south: -40, north: 70 });
  expect(store.getState().view.mapExtent).toEqual(pacific);
  for (const { view, heldPlaces } of [store.getState(), comparing.pinned.getState()]) {
    expect(isHeldBy(view.mapExtent, heldPlaces)).toBe(true);
    expect(heldPlaces?.asked).toEqual(pacific);
  }
});

test('after a swap each side still holds the places that its map was sent to', () => {
  const { store, comparing, gestures } = begin();
  const place = { id: 'tokyo', name: { en: 'Tokyo' }, coordinates: { lng: 139.7, lat: 35.7 } } as unknown as Place;
  comparing.begin();
  gestures.showPlaces([place]);
  const { mapExtent } = store.getState().view;
  const resting = { ...mapExtent, east: mapExtent.east + (mapExtent.east - mapExtent.west) / 100 };
  comparing.gestures.settleMapExtent(resting);
  comparing.swap();
  for (const side of [store, comparing.pinned]) {
    const { view, heldPlaces } = side.getState();
    expect(isHeldBy(view.mapExtent, heldPlaces)).toBe(true);
    expect(heldPlaces?.points).toEqual([place.coordinates]);
  }
});

test('what two changes of one frame come to is led, whatever the other side tells meanwhile', () => {
  const preferences = { language: 'system', theme: 'system', showsHint: false } as const;
  const frames: (() => void)[] = [];
  const nextFrame = (task: () => void): void => void frames.push(task);
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' }, nextFrame);
  store.setState({ document: documentOf('a.json') });
  const comparing = createComparing(store, api, nextFrame);
  const gestures = createGestures(store);
  comparing.begin();
  for (const from of [100, 200]) gestures.setTimeExtent({ from, to: 1000 });
  comparing.gestures.hover({ row: 0, from: 'map' });
  while (frames.length > 0) frames.shift()?.();
  expect(store.getState().view.timeExtent.from).toBe(200);
  expect(comparing.pinned.getState().view.timeExtent.from).toBe(200);
  expect(store.getState().hover?.row).toBe(0);
});

test('both sides read time on the same clocks, each from a document object of its own', () => {
  const { store, comparing } = begin();
  comparing.begin();
  for (const timeZone of ['UTC', null]) {
    store.setState(({ view }) => ({ view: { ...view, timeZone } }));
    const [here, there] = [store.getState(), comparing.pinned.getState()];
    expect(there.view.timeZone).toBe(timeZone);
    expect(there.document?.columns).toBe(here.document?.columns);
    expect(there.document).not.toBe(here.document);
  }
});

test('an edit keeps the comparison, also one that makes a draft of the file; opening one ends it, and nothing of a file is held then', () => {
  const { store, comparing } = begin();
  comparing.begin();
  store.setState({ document: documentOf('a.gpkg') });
  expect(store.getState().isComparing).toBe(true);
  expect(comparing.pinned.getState().document?.columns).toBe(store.getState().document?.columns);
  // of the same name, from another folder
  store.setState({ document: documentOf('a.gpkg'), openings: 1 });
  expect(store.getState().isComparing).toBe(false);
  expect(comparing.pinned.getState().document).toBeNull();
});

test('each side hears what the lanes of the other one ask for, as long as two are compared', () => {
  const { store, comparing } = begin();
  const low = { heights: [{ rows: 1, height: 23 }], roomPx: 400 };
  const high = { heights: [{ rows: 3, height: 59 }], roomPx: 381 };
  settleLanes(store, low);
  expect(store.getState().comparedLanes).toBeNull();
  comparing.begin();
  settleLanes(store, low);
  settleLanes(comparing.pinned, high);
  expect(store.getState().comparedLanes).toEqual({ own: low, beside: high });
  expect(comparing.pinned.getState().comparedLanes).toEqual({ own: high, beside: low });
  comparing.end();
  expect(store.getState().comparedLanes).toBeNull();
});
