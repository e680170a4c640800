import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { followHistory, restMs } from './follow-history.ts';
import { createGestures } from './gestures.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin() {
  const preferences = { language: 'system', theme: 'system', showsHint: false } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  followHistory(store);
  return { store, gestures: createGestures(store), pastOf: () => store.getState().history.past };
}

test('a drag is one view, however many steps it takes', () => {
  const { gestures, pastOf } = begin();
  for (let at = 0; at < 50; at++) {
    gestures.setTimeExtent({ from: at, to: at + 100 });
    vi.advanceTimersByTime(16);
  }
  expect(pastOf()).toHaveLength(0);
  vi.advanceTimersByTime(restMs);
  expect(pastOf()).toHaveLength(1);
});

/** What is open, with these events. */
function documentOf(ids: readonly string[]): OpenDocument {
  const columns = {
    ...columnsFixture(ids.map(() => onDay('2025-10-28'))),
    id: textColumn(ids),
    byId: Uint32Array.from(ids.keys()),
  };
  const summary = talksSummary(ids.length);
  return { summary, columns, told: columns, timeZone: null, placed: new Uint8Array(ids.length) };
}

test('an edit leaves the way back and forward, but to what names something that is gone', () => {
  const { store, gestures } = begin();
  const rest = (): void => void vi.advanceTimersByTime(restMs);
  store.setState({ document: documentOf(['a', 'b']), openings: 1 });
  gestures.select(0);
  rest();
  gestures.select(1);
  rest();
  gestures.openPage({ list: 'actors', id: 'c' });
  rest();
  gestures.setFacet('tag', { only: ['urgent'], not: [] });
  rest();
  gestures.goBack();
  const { history } = store.getState();
  expect([history.past.length, history.future.length]).toEqual([3, 1]);

  store.setState({ document: documentOf(['a', 'b']) });
  expect(store.getState().history).toBe(history);
  store.setState({ document: documentOf(['a']) });
  const { view } = store.getState();
  expect(store.getState().history.past.map(({ selection }) => selection)).toEqual([[], ['a']]);
  // which edit it was of says nothing about where one looks
  expect(store.getState().view).toBe(view);

  const first = documentOf(['a']);
  store.setState({ document: { ...first, summary: { ...first.summary, tags: [] } } });
  expect(store.getState().history.future).toEqual([]);
  store.setState({ document: documentOf(['a']), openings: 2 });
  expect(store.getState().history.past).toEqual([]);
});

test('hovering and folding panes are no views', () => {
  const { gestures, pastOf } = begin();
  gestures.hover({ row: 1, from: 'map' });
  gestures.showPanes({ left: null });
  gestures.setListOrder({ sort: 'title' });
  vi.advanceTimersByTime(10 * restMs);
  expect(pastOf()).toHaveLength(0);
});

test('a map that fits an extent into its pane is at no new view', () => {
  const { store, gestures, pastOf } = begin();
  const shown = { west: 100, south: 10, east: 150, north: 45 };
  gestures.settleMapExtent(shown);
  vi.advanceTimersByTime(restMs);
  expect(pastOf()).toHaveLength(0);
  gestures.setMapExtent({ west: 120, south: 30, east: 130, north: 40 });
  vi.advanceTimersByTime(100);
  gestures.settleMapExtent({ west: 118, south: 30, east: 132, north: 40 });
  vi.advanceTimersByTime(restMs);
  expect(pastOf()).toHaveLength(1);
  gestures.goBack();
  expect(store.getState().view.mapExtent).toEqual(shown);
});

test('going back returns to the view before, and keeps the panes as they stand', () => {
  const { store, gestures } = begin();
  const first = store.getState().view;
  gestures.setSearch('rare earths');
  vi.advanceTimersByTime(restMs);
  gestures.showPanes({ left: 'list' });
  gestures.goBack();
  expect(store.getState().view).toEqual({ ...first, panes: { ...first.panes, left: 'list' } });
  gestures.goForward();
  expect(store.getState().view.filters.search).toBe('rare earths');
  vi.advanceTimersByTime(restMs);
  expect(store.getState().history.past).toHaveLength(1);
});

test('going back at once, before the view has come to rest, leaves the way forward to it', () => {
  const { store, gestures } = begin();
  gestures.setSearch('magnets');
  gestures.goBack();
  expect(store.getState().view.filters.search).toBe('');
  gestures.goForward();
  expect(store.getState().view.filters.search).toBe('magnets');
});

test('time that plays event by event is at no view until it stops', () => {
  const { gestures, pastOf } = begin();
  gestures.setPlayback({ isPlaying: true });
  for (const at of [0, 10, 20]) {
    gestures.setBrush({ from: at, to: at + 10 });
    vi.advanceTimersByTime(3 * restMs);
  }
  expect(pastOf()).toHaveLength(0);
  gestures.setPlayback({ isPlaying: false });
  vi.advanceTimersByTime(restMs);
  expect(pastOf()).toHaveLength(1);
});
