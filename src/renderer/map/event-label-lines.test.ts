import { describe, expect, test } from 'vitest';
import { fewEventsAtPlaces } from '../../kernels/events-at-places.ts';
import { columnsOfMapEvents } from '../../kernels/fixtures/map-events.ts';
import type { PlaceCluster } from '../../kernels/place-clusters.ts';
import type { TextColumn } from '../../shared/event-columns.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { eventLabelLines } from './event-label-lines.ts';

function textColumn(texts: readonly string[]): TextColumn {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const offsets = new Uint32Array(texts.length + 1);
  parts.forEach((part, row) => (offsets[row + 1] = (offsets[row] ?? 0) + part.length));
  return { offsets, bytes: Uint8Array.from(parts.flatMap((part) => [...part])) };
}

const events = [
  { title: 'Trump–Takaichi summit', importance: 5 },
  { title: 'Framework on minerals', importance: 4 },
  { title: 'A dinner', importance: 3 },
  { title: 'APEC in Gyeongju', importance: 5 },
];

const summary = {
  places: [
    { id: 'palace', name: { en: 'Akasaka Palace' } },
    { id: 'tokyo', name: { en: 'Tokyo (capital)', fr: 'Tokyo' }, kind: 'city' },
    { id: 'gyeongju', name: { en: 'Gyeongju' }, kind: 'city' },
  ],
};

/** What is said of a cluster of these places where these events are. All dates are the same. */
function labelOf(places: readonly number[], rows: readonly number[], named: readonly number[] = []) {
  const columns = {
    ...columnsOfMapEvents(events.map(({ importance }) => ({ places, importance }))),
    title: { en: textColumn(events.map(({ title }) => title)) },
  };
  const cluster: PlaceCluster = {
    places,
    count: rows.length,
    first: rows[0] ?? 0,
    x: 0,
    y: 0,
    country: false,
    importance: 5,
  };
  // of the document only titles, importance and the names of places are looked at
  const document = { summary, columns } as unknown as OpenDocument;
  return eventLabelLines(document, fewEventsAtPlaces(columns, rows), cluster, new Set(named), 'en');
}

function linesOf(...given: Parameters<typeof labelOf>) {
  return labelOf(...given).map((lines) => lines.map(({ text }) => text));
}

describe('what a label may say', () => {
  test('is the city and its important events, then fewer of them, at last the city alone', () => {
    expect(linesOf([0, 1], [0, 1, 2])).toEqual([
      ['Tokyo', 'Trump–Takaichi summit', 'Framework on minerals'],
      ['Tokyo', 'Trump–Takaichi summit'],
      ['Tokyo'],
    ]);
  });

  test('leaves the place out where a title says it, and makes the title strong instead', () => {
    expect(linesOf([2], [3])).toEqual([['APEC in Gyeongju'], ['Gyeongju']]);
    expect(labelOf([2], [3])[0]).toEqual([{ text: 'APEC in Gyeongju', strong: true, row: 3 }]);
  });

  test('names no event twice: what is named elsewhere makes room for the next one', () => {
    expect(linesOf([1], [0, 1], [0])).toEqual([['Tokyo', 'Framework on minerals'], ['Tokyo']]);
  });

  test('names no detail, and says nothing where there is neither place nor title', () => {
    expect(linesOf([1], [2])).toEqual([['Tokyo']]);
    expect(linesOf([], [2])).toEqual([]);
  });
});
