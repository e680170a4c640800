import { expect, test } from 'vitest';
import { hourMs, minuteMs } from '../../kernels/durations.ts';
import { columnsFixture, onDay, within } from '../../kernels/fixtures/columns.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import type { DatasetDocument } from '../../shared/dataset-document.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { emptyView } from '../../kernels/empty-view.ts';
import { createGestures } from './gestures.ts';
import { selectFiltering } from './selectors.ts';

/** A meeting in Tokyo at ten on 28 October 2025, and a date alone, the same day. */
function openTalks() {
  const ten = Date.UTC(2025, 9, 28, 10);
  const columns = columnsFixture([{ ...within(ten, ten + minuteMs, 'minute'), timeZone: 1 }, onDay('2025-10-28')]);
  const summary: Partial<DatasetDocument> = { ...facetLists, revision: 1, timeZones: ['', 'Asia/Tokyo'] };
  const document = { summary, columns, told: columns, timeZone: null, placed: new Uint8Array(2) };
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: document as unknown as OpenDocument });
  return { store, gestures: createGestures(store), columns, ten };
}

test('a meeting moves with the zone that is chosen, a date alone stays, and local times are what was told', () => {
  const { store, gestures, columns, ten } = openTalks();
  const startsOf = (): readonly number[] => [...(store.getState().document?.columns.startEarliest ?? [])];
  expect(store.getState().document?.columns).toBe(columns);
  gestures.setTimeZone('America/New_York');
  expect(startsOf()).toEqual([ten - 13 * hourMs, Date.UTC(2025, 9, 28)]);
  const read = store.getState().document;
  gestures.setTimeZone(null);
  expect(store.getState().document?.columns).toBe(columns);
  gestures.setTimeZone('America/New_York');
  expect(store.getState().document).toBe(read);
});

test('where nothing moves, what is open stays the very same', () => {
  const { store, gestures } = openTalks();
  gestures.setTimeZone('UTC');
  gestures.setTimeZone(null);
  const document = store.getState().document;
  gestures.setTimeZone('Asia/Tokyo');
  expect(store.getState().document).toBe(document);
  gestures.setTimeZone('UTC');
  expect(store.getState().document).not.toBe(document);
});

test('whoever listens finds what is open read in the zone of the view, and what a brush lets pass follows', () => {
  const { store, gestures } = openTalks();
  const heard: boolean[] = [];
  store.subscribe(({ document, view }) => heard.push(document?.timeZone === view.timeZone));
  gestures.setBrush({ from: Date.UTC(2025, 9, 27), to: Date.UTC(2025, 9, 28) });
  expect(selectFiltering(store.getState()).counts.passing).toBe(0);
  gestures.setTimeZone('America/New_York');
  expect(selectFiltering(store.getState()).counts.passing).toBe(1);
  store.setState({ view: emptyView });
  expect(heard).toEqual([true, true, true]);
});
