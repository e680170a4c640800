import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutClusters } from './cluster-layout.ts';
import { eventsInCells, eventsInClusters, eventsInLanes } from './drawn-events.ts';
import { presence } from './event-presence.ts';
import { possiblyIn } from './filter-mask.ts';
import { columnsFixture, within } from './fixtures/columns.ts';
import { contentsFixture } from './fixtures/lane-contents.ts';
import { mapFixture } from './fixtures/map-events.ts';
import { finish } from './finish.ts';
import { hexCells } from './hex-cells.ts';
import { layOutLanes } from './lane-layout.ts';
import { worldSizePx } from './map-camera.ts';
import { placesInBlocks } from './near-places.ts';
import { clusterPlaces } from './place-clusters.ts';
import { spotsOfPlaces } from './place-spots.ts';
import { createPresenceCounts } from './presence-counts.ts';
import { rowsWithSeveralPlaces } from './row-groups.ts';
import { linearTimeScale } from './time-scale.ts';

const window = { from: 30, to: 60 };
const placeCount = 12;
const events = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 90 }),
    long: fc.integer({ min: 1, max: 20 }),
    category: fc.nat({ max: 1 }),
    importance: fc.integer({ min: 1, max: 5 }),
    places: fc.uniqueArray(fc.nat({ max: placeCount - 1 }), { maxLength: 3 }),
    passes: fc.boolean(),
  }),
  { maxLength: 60, size: 'max' },
);
const columnsOf = (given: readonly { from: number; long: number }[]) =>
  columnsFixture(given.map(({ from, long, ...event }) => ({ ...within(from, from + long, 'day'), ...event })));
const maskOf = (given: readonly { passes: boolean }[]): Uint16Array =>
  Uint16Array.from(given, ({ passes }) => (passes ? 0 : 1));

describe('the events that the lanes show', () => {
  test('are those that pass and possibly lie in the window, whether drawn, hidden or dense', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(events, fc.constantFrom(12, 140, 800), fc.constantFrom(20, 200), (given, width, heightPx) => {
        const [columns, mask] = [columnsOf(given), maskOf(given)];
        const scale = linearTimeScale(window, 0, width);
        const shown = given.filter(({ passes }, row) => passes && possiblyIn(columns, row, window));
        const layout = layOutLanes({
          columns,
          contents: contentsFixture(columns, mask, scale, 2),
          scale,
          selected: new Set(given.length > 0 && mask[0] === 0 ? [0] : []),
          heightPx,
          labelPx: () => 60,
          shortLabelPx: () => 60,
          leastLabelPx: () => 20,
          notePx: () => 0,
          previous: null,
          keepsRows: false,
          collapsed: [],
        });
        for (const { density, hidden, placed } of layout.lanes) {
          if (density !== null) seen.add('dense');
          if (hidden.length > 0) seen.add('hidden');
          if (placed.length > 0) seen.add('placed');
        }
        expect(eventsInLanes(layout, { repeats: 0 })).toBe(shown.length);
      }),
    );
    expect(seen).toEqual(new Set(['dense', 'hidden', 'placed']));
  });
});

describe('the events that the map shows', () => {
  test('are those that pass and have a place, each once, whatever the zoom', () => {
    // place 0 has no coordinates
    const spots = spotsOfPlaces(
      Array.from({ length: placeCount }, (_, at) => ({
        id: `${at}`,
        name: { en: `${at}` },
        kind: at % 5 === 4 ? ('country' as const) : ('city' as const),
        ...(at === 0 ? {} : { coordinates: { lng: at * at * 2 - 170, lat: at * 3 } }),
      })),
    );
    fc.assert(
      fc.property(events, fc.constantFrom(1, 3, 6), (given, zoom) => {
        const columns = columnsOf(given);
        const { inside, outside } = mapFixture(columns, spots, { mask: maskOf(given), window });
        const worldPx = worldSizePx(zoom);
        const everywhere = placesInBlocks(spots, null);
        const placed = given.filter(({ passes, places }) => passes && places.some((place) => place > 0));
        // the whole world is laid out, or only a part of it
        for (const near of [everywhere, everywhere.subarray(3, 7)]) {
          const layout = layoutClusters(
            clusterPlaces(columns, spots, near, inside, presence.inside, worldPx),
            clusterPlaces(columns, spots, near, outside, presence.outside, worldPx),
            worldPx,
          );
          expect(finish(eventsInClusters(columns, layout, inside, outside, everywhere))).toBe(placed.length);
        }
        const counts = createPresenceCounts(columns, spots.count, rowsWithSeveralPlaces(columns));
        counts.moveTo({ mask: maskOf(given), brush: null, window, selected: [] });
        const cells = hexCells(spots, worldPx);
        const countsNow = counts.divideBy(cells.cellOfPlace, cells.count);
        expect(finish(eventsInCells(columns, cells, countsNow(), inside, outside))).toBe(placed.length);
      }),
    );
  });
});
