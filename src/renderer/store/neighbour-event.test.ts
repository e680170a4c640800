import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { textColumn } from './fixtures/text-column.ts';
import type { OpenDocument } from './explorer-state.ts';
import { createExplorerStore } from './explorer-store.ts';
import { createGestures } from './gestures.ts';
import { neighbourEvent } from './neighbour-event.ts';

function openThree() {
  const columns = {
    ...columnsFixture(['2025-10-30', '2025-10-28', '2025-10-29'].map((day) => onDay(day))),
    id: textColumn(['a', 'b', 'c']),
    byId: Uint32Array.of(0, 1, 2),
  };
  const document = { summary: { ...facetLists, claims: [] }, columns };
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: { ...document, timeZone: null, placed: new Uint8Array(3) } as unknown as OpenDocument });
  return { store, gestures: createGestures(store) };
}

test('the neighbours of an event are those before and after it in time, and none beyond the ends', () => {
  const { store, gestures } = openThree();
  gestures.select(2);
  expect([neighbourEvent(store.getState(), -1), neighbourEvent(store.getState(), 1)]).toEqual([1, 0]);
  gestures.select(0);
  expect(neighbourEvent(store.getState(), 1)).toBeNull();
});

test('without a chosen event, the way begins at either end', () => {
  const { store } = openThree();
  expect([neighbourEvent(store.getState(), 1), neighbourEvent(store.getState(), -1)]).toEqual([1, 0]);
});

test('without a chosen event, the way begins at the edge of the window of time', () => {
  const { store, gestures } = openThree();
  const window = (from: string, to: string): void =>
    gestures.setTimeExtent({ from: Date.parse(from), to: Date.parse(to) });
  const ways = (): readonly (number | null)[] => [
    neighbourEvent(store.getState(), 1),
    neighbourEvent(store.getState(), -1),
  ];
  window('2025-10-29', '2025-10-30');
  expect(ways()).toEqual([2, 2]);
  // nothing is in it: what is nearest on the way, or else the last there
  window('2025-10-29T12:00', '2025-10-29T18:00');
  expect(ways()).toEqual([0, 2]);
  window('2025-12-01', '2025-12-31');
  expect(ways()).toEqual([0, 0]);
  // what the filters hide is passed over
  window('2025-10-29', '2025-11-02');
  gestures.setBrush({ from: Date.parse('2025-10-30'), to: Date.parse('2025-10-31') });
  expect(ways()).toEqual([0, 0]);
  gestures.setBrush({ from: Date.parse('2024-10-30'), to: Date.parse('2024-10-31') });
  expect(ways()).toEqual([null, null]);
});

test('what the filters hide is passed over, from wherever one stands', () => {
  const { store, gestures } = openThree();
  gestures.setBrush({ from: Date.parse('2025-10-29'), to: Date.parse('2025-10-31') });
  gestures.select(0);
  expect([neighbourEvent(store.getState(), -1), neighbourEvent(store.getState(), 1)]).toEqual([2, null]);
  gestures.select(1);
  expect([neighbourEvent(store.getState(), -1), neighbourEvent(store.getState(), 1)]).toEqual([null, 2]);
});
