import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { rowsOfCell } from './cell-rows.ts';
import { presence, presenceOfRows } from './event-presence.ts';
import { columnsOfMapEvents } from './fixtures/map-events.ts';
import { hexCells } from './hex-cells.ts';
import { worldSizePx } from './map-camera.ts';
import { spotsOfPlaces } from './place-spots.ts';

const anyMap = fc
  .array(
    fc.record({
      lng: fc.double({ min: -180, max: 179.99, noNaN: true }),
      lat: fc.double({ min: -85, max: 85, noNaN: true }),
      placed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .chain((points) =>
    fc.record({
      places: fc.constant(
        points.map(({ lng, lat, placed }, index): Place => {
          const place = { id: `${index}`, name: { en: `${index}` } };
          return placed ? { ...place, coordinates: { lng, lat } } : place;
        }),
      ),
      events: fc.array(
        fc.record({
          places: fc.uniqueArray(fc.nat({ max: points.length - 1 }), { maxLength: 4 }),
          importance: fc.integer({ min: 1, max: 5 }),
          start: fc.integer({ min: 0, max: 100 }),
        }),
        { maxLength: 40 },
      ),
      masked: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      zoom: fc.integer({ min: 0, max: 40 }).map((quarter) => quarter / 4),
    }),
  );

describe('cells of events', () => {
  test('hold every present event that is on the map, once in each cell in which it has a place', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, masked, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const mask = Uint16Array.from(events, (_, row) => (masked[row] === true ? 1 : 0));
        const present = presenceOfRows(columns, mask, { from: 30, to: 60 }, []);
        const cells = hexCells(columns, spots, present, worldSizePx(zoom));
        const homes = events.map(
          (event) =>
            new Set(event.places.flatMap((place) => (places[place]?.coordinates ? cells.cellOfPlace[place] : []))),
        );
        const sumOf = (wanted: number): number =>
          homes.reduce((sum, home, row) => sum + (present[row] === wanted ? home.size : 0), 0);
        const total = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);
        expect(total(cells.inside)).toBe(sumOf(presence.inside));
        expect(total(cells.outside)).toBe(sumOf(presence.outside));
        expect(cells.events).toBe(
          homes.filter((home, row) => home.size > 0 && present[row] !== presence.absent).length,
        );
        for (let cell = 0; cell < cells.count; cell++) {
          expect((cells.inside[cell] ?? 0) + (cells.outside[cell] ?? 0)).toBeGreaterThan(0);
          expect(cells.cellOfPlace[cells.place[cell] ?? 0]).toBe(cell);
        }
      }),
    );
  });

  test('list as many events as they count, the most important first', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const present = presenceOfRows(columns, new Uint16Array(events.length), { from: 30, to: 60 }, []);
        const cells = hexCells(columns, spots, present, worldSizePx(zoom));
        for (let cell = 0; cell < cells.count; cell++) {
          const rows = rowsOfCell(columns, cells, present, presence.inside, cell);
          expect(rows).toHaveLength(cells.inside[cell] ?? 0);
          const weights = rows.map((row) => events[row]?.importance ?? 0);
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        }
      }),
    );
  });
});
