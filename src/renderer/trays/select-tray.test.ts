import { expect, test } from 'vitest';
import { columnsFixture, onDay, undated } from '../../kernels/fixtures/columns.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import { itemCount, rowsOfItems } from '../../kernels/list-items.ts';
import type { OpenDocument, Tray } from '../store/explorer-state.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { createGestures } from '../store/gestures.ts';
import { textColumn } from '../store/fixtures/text-column.ts';
import { isTrayFiltered, selectTold, selectTray, selectTrayCount } from './select-tray.ts';

/** Two of four events lack a date, two a place. */
function openFour() {
  const events = [
    { ...onDay('1911-10-19'), places: [0] },
    onDay('1911-12-14'),
    { ...undated, places: [0], category: 1 },
    undated,
  ];
  const columns = {
    ...columnsFixture(events),
    id: textColumn(['a', 'b', 'c', 'd']),
    byId: Uint32Array.of(0, 1, 2, 3),
  };
  const summary = { ...facetLists, revision: 1, claims: [] };
  const placed = Uint8Array.of(1, 0, 1, 0);
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document: { summary, columns, timeZone: null, placed } as unknown as OpenDocument });
  const rowsIn = (tray: Tray): readonly number[] => {
    const blocks = selectTray(store.getState(), tray);
    return blocks === null ? [] : [...rowsOfItems(blocks, 0, itemCount(blocks))];
  };
  return { store, gestures: createGestures(store), rowsIn };
}

test('a tray holds what lacks a date, or a place on the map', () => {
  const { rowsIn } = openFour();
  expect([rowsIn('undated'), rowsIn('unplaced')]).toEqual([
    [2, 3],
    [1, 3],
  ]);
});

test('no brush hides what has no date, but what it hides has no place in the other tray', () => {
  const { store, gestures, rowsIn } = openFour();
  gestures.setBrush({ from: Date.parse('1911-10-01'), to: Date.parse('1911-11-01') });
  expect([rowsIn('undated'), rowsIn('unplaced')]).toEqual([[2, 3], []]);
  expect([isTrayFiltered(store.getState(), 'undated'), isTrayFiltered(store.getState(), 'unplaced')]).toEqual([
    true,
    false,
  ]);
});

test('a brush under a rule that no undated event can follow hides none of them, but other filters do', () => {
  const { gestures, rowsIn } = openFour();
  gestures.setBrush({ from: Date.parse('1911-10-01'), to: Date.parse('1911-11-01') });
  gestures.setBrushRule({ relation: 'inside', certainty: 'certainly' });
  expect(rowsIn('undated')).toEqual([2, 3]);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(rowsIn('undated')).toEqual([2]);
});

test('“only what the map shows” hides nothing that is not on the map; other filters do', () => {
  const { store, gestures, rowsIn } = openFour();
  gestures.setOnlyMap(true);
  expect(rowsIn('unplaced')).toEqual([1, 3]);
  expect(isTrayFiltered(store.getState(), 'unplaced')).toBe(true);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect([selectTrayCount(store.getState(), 'undated'), selectTrayCount(store.getState(), 'unplaced')]).toEqual([0, 0]);
  gestures.setOnlyMap(false);
  expect(rowsIn('undated')).toEqual([2]);
});

test('the told event lies where it stands in the tray that is shown', () => {
  const { store, gestures } = openFour();
  gestures.select(3);
  expect(selectTold(store.getState())).toBe(1);
  gestures.select(0);
  expect(selectTold(store.getState())).toBe(-1);
});
