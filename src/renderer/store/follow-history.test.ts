import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createExplorerStore } from './explorer-store.ts';
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
