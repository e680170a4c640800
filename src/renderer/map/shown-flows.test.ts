import { expect, test } from 'vitest';
import { columnsFixture, onDay, within } from '../../kernels/fixtures/columns.ts';
import type { Flow } from '../../shared/dataset.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { createExplorerStore } from '../store/explorer-store.ts';
import { talksSummary } from '../store/fixtures/talks-summary.ts';
import { createGestures } from '../store/gestures.ts';
import { createShownFlows } from './shown-flows.ts';

const places = [
  { id: 'tokyo', name: {}, country: 'JP' },
  { id: 'china', name: {}, country: 'CN' },
  { id: 'usa', name: {}, country: 'US' },
];
const flow = (id: string, to: string): Flow => ({
  id,
  from: 'china',
  to,
  via: [],
  when: { edtf: '2025', ...within(Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1), 'year') },
  commodity: 'magnets',
  kind: 'measured',
  label: {},
  sources: [],
});
const [toJapan, toTheStates] = [flow('to-japan', 'tokyo'), flow('to-the-states', 'usa')];

/** Talks in Tokyo on 1 October, a law in the United States on the 3rd. */
function openTalks() {
  const columns = columnsFixture([
    { ...onDay('2025-10-01'), category: 0, places: [0] },
    { ...onDay('2025-10-03'), category: 1, places: [2] },
  ]);
  const summary = { ...talksSummary(2), places, flows: [toJapan, toTheStates] };
  const document: OpenDocument = { summary, columns, told: columns, timeZone: null, placed: new Uint8Array(2) };
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  store.setState({ document });
  const flowsOf = createShownFlows();
  return { gestures: createGestures(store), shown: () => flowsOf(store.getState(), document) };
}

test('a filter by events leaves the flows that concern them; one by time or by the map leaves all', () => {
  const { gestures, shown } = openTalks();
  gestures.setOnlyMap(true);
  gestures.setBrush({ from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 2) });
  expect(shown()).toEqual([toJapan, toTheStates]);
  gestures.clearFilters();
  gestures.setFacet('category', { only: ['trade'], not: [] });
  expect(shown()).toEqual([toJapan]);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(shown()).toEqual([toTheStates]);
});

test('the list is the same while a brush moves over events that the same flows concern', () => {
  const { gestures, shown } = openTalks();
  gestures.setFacet('category', { only: ['law'], not: [] });
  const before = shown();
  gestures.setBrush({ from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 5) });
  expect(shown()).toBe(before);
  gestures.setBrush({ from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 9, 2) });
  expect(shown()).toEqual([]);
});

test('none is shown where their layer is off', () => {
  const { gestures, shown } = openTalks();
  gestures.setLayers({ flows: false });
  expect(shown()).toEqual([]);
});
