import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutClusters } from './cluster-layout.ts';
import { presence } from './event-presence.ts';
import { columnsOfMapEvents, mapFixture } from './fixtures/map-events.ts';
import { distanceAround } from './longitude-window.ts';
import { worldSizePx } from './map-camera.ts';
import { spotsOfPlaces } from './place-spots.ts';

const crowd = fc.array(
  fc.record({
    lng: fc.double({ min: -180, max: 179.99, noNaN: true }),
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    events: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 100, max: 1500 })),
  }),
  { minLength: 2, maxLength: 40 },
);

test('however crowded the map is, no ring touches another one, nor does any lose an event', () => {
  fc.assert(
    fc.property(crowd, fc.constantFrom(0, 1, 2.75, 5), (places, zoom) => {
      const spots = spotsOfPlaces(
        places.map(({ lng, lat }, index) => ({ id: `${index}`, name: { en: '' }, coordinates: { lng, lat } })),
      );
      const columns = columnsOfMapEvents(
        places.flatMap(({ events }, place) =>
          Array.from({ length: events }, () => ({ places: [place], importance: 3 })),
        ),
      );
      const filters = { mask: new Uint16Array(columns.count), window: { from: 0, to: 1 } };
      const worldPx = worldSizePx(zoom);
      const inside = mapFixture(columns, spots, filters).cluster(presence.inside, worldPx);
      const { clusters } = layoutClusters(inside, [], worldPx);
      expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(columns.count);
      for (const [at, a] of clusters.entries()) {
        for (const b of clusters.slice(at + 1)) {
          const apart = Math.hypot(distanceAround(a.drawnX, b.drawnX), a.drawnY - b.drawnY) * worldPx;
          expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius + 2 - 1e-6);
        }
      }
    }),
    { numRuns: 60 },
  );
});
