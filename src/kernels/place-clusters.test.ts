import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import type { EventColumns } from '../shared/event-columns.ts';
import { layoutClusters } from './cluster-layout.ts';
import { ringArcs } from './cluster-ring.ts';
import { presence, presenceBy } from './event-presence.ts';
import { rowsAtPlaces, type EventsAtPlaces } from './events-at-places.ts';
import { columnsOfMapEvents, mapFixture } from './fixtures/map-events.ts';
import { worldSizePx } from './map-camera.ts';
import type { PlaceCluster } from './place-clusters.ts';
import { spotsOfPlaces } from './place-spots.ts';

const file: { places: Place[]; events: { id: string; places: string[]; importance: number }[] } = JSON.parse(
  readFileSync(new URL('../../resources/datasets/tokyo-gyeongju-china.json', import.meta.url), 'utf8'),
);
const spots = spotsOfPlaces(file.places);
const placeOf = (id: string): number => file.places.findIndex((place) => place.id === id);
const eventOf = (id: string): number => file.events.findIndex((event) => event.id === id);
const columns = columnsOfMapEvents(
  file.events.map(({ places, importance }) => ({ places: places.map(placeOf), importance })),
);

const window = { from: 30, to: 60 };
const week = ['ev-summit', 'ev-framework', 'ev-busan', 'ev-apec', 'ev-tariff-talks', 'ev-kl-asean', 'ev-180days'];
const openingPx = worldSizePx(2.75);

describe('clusters of the first dataset', () => {
  const mask = new Uint16Array(columns.count).fill(1);
  for (const id of week) mask[eventOf(id)] = 0;
  const events = mapFixture(columns, spots, { mask, window: { from: 0, to: 1 } });
  const clusters = events.cluster(presence.inside, openingPx);
  const rowsOf = (cluster: PlaceCluster | undefined): readonly number[] =>
    rowsAtPlaces(columns, events.inside, cluster?.places ?? []);
  const at = (place: string): PlaceCluster | undefined =>
    clusters.find(({ places }) => places.includes(placeOf(place)));

  it('merge Busan and Gyeongju on the opening view, and list both meetings', () => {
    expect(at('busan')).toBe(at('gyeongju'));
    expect(at('busan')?.count).toBe(2);
    expect(rowsOf(at('busan'))).toEqual([eventOf('ev-busan'), eventOf('ev-apec')]);
  });

  it('count the summit once, though it is at the palace and in Tokyo', () => {
    expect(at('tokyo')).toBe(at('akasaka-palace'));
    expect(at('tokyo')?.count).toBe(2);
    expect(rowsOf(at('tokyo'))).toEqual([eventOf('ev-summit'), eventOf('ev-framework')]);
  });

  it('part Busan from Gyeongju from nearby', () => {
    const near = events.cluster(presence.inside, worldSizePx(7));
    expect(rowsOf(near.find(({ places }) => places.includes(placeOf('busan'))))).toEqual([eventOf('ev-busan')]);
  });

  it('keep what is known only by country apart from a city 8 px away', () => {
    const japan = at('country-jp');
    expect(japan?.country).toBe(true);
    expect(japan?.places).toEqual([placeOf('country-jp')]);
    const { clusters: laid } = layoutClusters(clusters, [], openingPx);
    const [ring, tokyo] = ['country-jp', 'tokyo'].map((id) => laid.find(({ places }) => places.includes(placeOf(id))));
    const apart = Math.hypot((ring?.drawnX ?? 0) - (tokyo?.drawnX ?? 0), (ring?.drawnY ?? 0) - (tokyo?.drawnY ?? 0));
    expect(apart * openingPx).toBeGreaterThanOrEqual((ring?.radius ?? 0) + (tokyo?.radius ?? 0));
    expect([tokyo?.drawnX, tokyo?.drawnY]).toEqual([tokyo?.x, tokyo?.y]);
  });
});

const anyPlace = fc.record({
  lng: fc.double({ min: -180, max: 179.99, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  placed: fc.boolean(),
  country: fc.boolean(),
});

/** Some places, events at none to four of them, a mask of 40 rows and a zoom of 0…10. */
const anyMap = fc.array(anyPlace, { minLength: 1, maxLength: 30 }).chain((places) =>
  fc.record({
    places: fc.constant(
      places.map(({ lng, lat, placed, country }, index): Place => ({
        id: `${index}`,
        name: { en: `${index}` },
        kind: country ? 'country' : 'city',
        ...(placed ? { coordinates: { lng, lat } } : {}),
      })),
    ),
    events: fc.array(
      fc.record({
        places: fc.uniqueArray(fc.nat({ max: places.length - 1 }), { maxLength: 4 }),
        importance: fc.integer({ min: 1, max: 5 }),
        start: fc.integer({ min: 0, max: 100 }),
        category: fc.nat({ max: 9 }),
      }),
      { maxLength: 40 },
    ),
    masked: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    zoom: fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4),
  }),
);

function rowsOfClusters(
  columns: EventColumns,
  events: EventsAtPlaces,
  clusters: readonly PlaceCluster[],
): readonly (readonly number[])[] {
  return clusters.map(({ places }) => rowsAtPlaces(columns, events, places));
}

describe('clusters of any events', () => {
  it('hold every passing placed event in as many clusters as its places merge into, and no other', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, masked, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const mask = Uint16Array.from(events, (_, row) => (masked[row] === true ? 1 : 0));
        const present = presenceBy(columns, { mask, brush: null, window, selected: [] });
        const shown = mapFixture(columns, spots, { mask, window });
        for (const wanted of [presence.inside, presence.outside]) {
          const clusters = shown.cluster(wanted, worldSizePx(zoom));
          const rowsOf = rowsOfClusters(columns, wanted === presence.inside ? shown.inside : shown.outside, clusters);
          const clusterOf = new Map(
            clusters.flatMap((cluster) => cluster.places.map((place) => [place, cluster] as const)),
          );
          let expected = 0;
          events.forEach((event, row) => {
            const homes = new Set(
              event.places.flatMap((place) => (present(row) === wanted ? (clusterOf.get(place) ?? []) : [])),
            );
            expected += homes.size;
            const placed = event.places.filter((place) => places[place]?.coordinates !== undefined);
            if (present(row) === wanted) expect(homes.size > 0).toBe(placed.length > 0);
            clusters.forEach((cluster, at) => expect(rowsOf[at]?.includes(row)).toBe(homes.has(cluster)));
          });
          expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
          expect(rowsOf.map((rows) => new Set(rows).size)).toEqual(clusters.map(({ count }) => count));
          expect(rowsOf.map(([first]) => first)).toEqual(clusters.map(({ first }) => first));
        }
      }),
    );
  });

  it('are the same whenever they are asked for, and the most important event comes first', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const shown = mapFixture(columns, spots, {
          mask: new Uint16Array(events.length),
          window: { from: 0, to: 101 },
        });
        const clusters = shown.cluster(presence.inside, worldSizePx(zoom));
        expect(shown.cluster(presence.inside, worldSizePx(zoom))).toEqual(clusters);
        for (const rows of rowsOfClusters(columns, shown.inside, clusters)) {
          const weights = rows.map((row) => events[row]?.importance ?? 0);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  it('lose no small mark: it is drawn or lies under a ring', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const map = mapFixture(columns, spots, { mask: new Uint16Array(events.length), window });
        const [inside = [], outside = []] = [presence.inside, presence.outside].map((wanted) =>
          map.cluster(wanted, worldSizePx(zoom)),
        );
        const layout = layoutClusters(inside, outside, worldSizePx(zoom));
        const shown = new Set([...layout.small, ...layout.clusters.flatMap(({ beneath }) => beneath)]);
        expect(shown).toEqual(new Set(outside));
        expect(layout.clusters.map(({ places: merged }) => merged)).toEqual(inside.map(({ places: merged }) => merged));
      }),
    );
  });
});

describe('the arcs of a ring', () => {
  it('go once round and count every event', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 50 }), (categories) => {
        const arcs = ringArcs([...categories.keys()], Uint16Array.from(categories));
        expect(arcs[0]?.from).toBe(0);
        expect(arcs.at(-1)?.to).toBeCloseTo(2 * Math.PI, 9);
        expect(arcs.reduce((sum, { count }) => sum + count, 0)).toBe(categories.length);
        arcs.slice(1).forEach((arc, at) => expect(arc.from).toBe(arcs[at]?.to));
      }),
    );
  });
});
