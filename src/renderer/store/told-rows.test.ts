import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { facetLists } from '../../kernels/fixtures/facets.ts';
import type { Annotation } from '../../shared/dataset.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { selectMostRows } from './told-rows.ts';

const { flags, ...day } = onDay('2025-10-30');
const dated: Annotation = { id: 'dated', text: { en: 'Talks' }, when: { ...day, edtf: '2025-10-30', flags } };
const onMap: Annotation = { id: 'on-map', text: { en: 'Talks' }, point: { lng: 127, lat: 37 } };

function openEvents(annotations: readonly Annotation[] = []) {
  const columns = {
    ...columnsFixture([onDay('2025-10-29'), onDay('2025-10-30')]),
    edtf: textColumn(['2025-10-29', '2025-10-30']),
    title: { en: textColumn(['Tokyo', 'Busan']) },
    id: textColumn(['tokyo', 'busan']),
    byId: Uint32Array.of(1, 0),
  };
  const store = createExplorerStore(
    { language: 'system', theme: 'system', showsHint: true },
    { language: 'en', theme: 'light' },
  );
  const summary = { ...talksSummary(2), annotations };
  store.setState({ document: { summary, columns, told: columns, timeZone: null, placed: Uint8Array.of(1, 1) } });
  return store.getState();
}

test('each event has a row of its own at most, and each category without events one that stays empty', () => {
  // both events are of the first category
  expect(selectMostRows(openEvents())).toBe(2 + facetLists.categories.length - 1);
});

test('an event that may stand in several lanes may need more rows than there are events', () => {
  const { document, view } = openEvents();
  for (const by of ['actor', 'place', 'tag'] as const) {
    expect(selectMostRows({ document, view: { ...view, lanes: { ...view.lanes, by } } })).toBeNull();
  }
});

test('annotations have rows too, where they have a time and are shown', () => {
  expect(selectMostRows(openEvents([onMap]))).not.toBeNull();
  const { document, view } = openEvents([dated]);
  expect(selectMostRows({ document, view })).toBeNull();
  expect(
    selectMostRows({ document, view: { ...view, layers: { ...view.layers, annotations: false } } }),
  ).not.toBeNull();
});
