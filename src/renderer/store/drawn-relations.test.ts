import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { selectDrawnRelations } from './drawn-relations.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { createGestures } from './gestures.ts';

const day = (date: number): number => Date.UTC(2025, 9, date);

/** Talks of trade on the 28th, of law on the 30th, which follow them, and a deal of the 31st that is a part of these. */
function chooseTalks() {
  const columns = {
    ...columnsFixture([
      { ...onDay('2025-10-28'), category: 0 },
      { ...onDay('2025-10-30'), category: 1 },
      { ...onDay('2025-10-31'), category: 1 },
    ]),
    id: textColumn(['a', 'b', 'c']),
    byId: Uint32Array.of(0, 1, 2),
  };
  const relations = [
    { id: 'r1', subject: 'b', predicate: 'follows', object: 'a' },
    { id: 'r2', subject: 'c', predicate: 'part-of', object: 'b' },
  ];
  const preferences = { language: 'system', theme: 'system', showsHint: true } as const;
  const store = createExplorerStore(preferences, { language: 'en', theme: 'light' });
  const summary = { ...talksSummary(3), relations };
  store.setState({ document: { summary, columns, told: columns, timeZone: null, placed: new Uint8Array(3) } });
  const gestures = createGestures(store);
  gestures.select(1);
  const drawn = () => selectDrawnRelations(store.getState());
  return { gestures, drawn, ids: () => drawn().map(({ id }) => id) };
}

test('what the chosen event has to do with others is drawn, as far as both pass the filters', () => {
  const { gestures, ids } = chooseTalks();
  expect(ids()).toEqual(['r1', 'r2']);
  gestures.setFacet('category', { only: ['law'], not: [] });
  expect(ids()).toEqual(['r2']);
  // the chosen one itself is left out
  gestures.setFacet('category', { only: ['trade'], not: [] });
  expect(ids()).toEqual([]);
  gestures.clearFilters();
  gestures.setBrush({ from: day(28), to: day(31) });
  expect(ids()).toEqual(['r1']);
});

test('it is the same value while a brush moves that leaves none of them out', () => {
  const { gestures, drawn } = chooseTalks();
  gestures.setBrush({ from: day(27), to: day(32) });
  const before = drawn();
  gestures.setBrush({ from: day(26), to: day(33) });
  expect(drawn()).toBe(before);
});
