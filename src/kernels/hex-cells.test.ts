import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../shared/dataset.ts';
import { presence, presenceBy } from './event-presence.ts';
import { rowsAtPlaces } from './events-at-places.ts';
import { columnsOfMapEvents, mapFixture } from './fixtures/map-events.ts';
import { frameAround } from './fixtures/map-frame.ts';
import { hexCells, placesOfCell } from './hex-cells.ts';
import { worldSizePx } from './map-camera.ts';
import type { CanvasPoint } from './map-frame.ts';
import { spotsOfPlaces } from './place-spots.ts';
import { copiesOfCell, placedCellAt, placedCells, planCells, sitesOfCells, touchesCells } from './placed-cells.ts';
import { createPresenceCounts } from './presence-counts.ts';
import { rowsWithSeveralPlaces } from './row-groups.ts';

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

const window = { from: 30, to: 60 };

describe('cells of places', () => {
  test('count every event that passes once in each cell in which it has a place, and list as many', () => {
    fc.assert(
      fc.property(anyMap, ({ places, events, masked, zoom }) => {
        const [columns, spots] = [columnsOfMapEvents(events), spotsOfPlaces(places)];
        const mask = Uint16Array.from(events, (_, row) => (masked[row] === true ? 1 : 0));
        const filters = { mask, brush: null, window, selected: [] };
        const present = presenceBy(columns, filters);
        const shown = mapFixture(columns, spots, filters);
        const counts = createPresenceCounts(columns, spots.count, rowsWithSeveralPlaces(columns));
        counts.moveTo(filters);
        const cells = hexCells(spots, worldSizePx(zoom));
        const { inside, outside } = counts.divideBy(cells.cellOfPlace, cells.count)();
        for (let cell = 0; cell < cells.count; cell++) {
          const inCell = [...events.keys()].filter(
            (row) => events[row]?.places.some((place) => cells.cellOfPlace[place] === cell) === true,
          );
          expect(inside[cell]).toBe(inCell.filter((row) => present(row) === presence.inside).length);
          expect(outside[cell]).toBe(inCell.filter((row) => present(row) === presence.outside).length);
          const own = placesOfCell(cells, cell, shown.inside.countAt);
          expect(rowsAtPlaces(columns, shown.inside, own)).toHaveLength(inside[cell] ?? 0);
        }
      }),
    );
  });

  test('hold every place that is on the map, and no other', () => {
    fc.assert(
      fc.property(anyMap, ({ places, zoom }) => {
        const cells = hexCells(spotsOfPlaces(places), worldSizePx(zoom));
        const held = Array.from({ length: cells.count }, (_, cell) => placesOfCell(cells, cell, (place) => place % 3));
        expect(held.every((own) => own.length > 0)).toBe(true);
        expect(held.flat().toSorted((a, b) => a - b)).toEqual(
          [...places.keys()].filter((place) => places[place]?.coordinates !== undefined),
        );
        for (const own of held) {
          expect(own.map((place) => place % 3)).toEqual(own.map((place) => place % 3).toSorted((a, b) => b - a));
        }
      }),
    );
  });
});

test('what a canvas shows of the cells is found again under the pointer', () => {
  fc.assert(
    fc.property(anyMap, ({ places, zoom }) => {
      const spots = spotsOfPlaces(places);
      const frame = frameAround(20, 30, Math.max(zoom, 2));
      const cells = hexCells(spots, frame.worldPx);
      const sites = sitesOfCells(frame, cells);
      const none = new Uint32Array(cells.count);
      const plan = planCells(cells, sites, { inside: Uint32Array.from(none, (_, cell) => cell % 3), outside: none });
      expect(plan.most).toBe(Math.min(Math.max(cells.count - 1, 0), 2));
      for (const placed of placedCells(plan)) {
        expect(placed.cell % 3).toBeGreaterThan(0);
        expect(plan.classes[placed.level]).toBe(placed.cell % 3);
        expect(placedCellAt(frame, plan, placed)).toEqual(placed);
        expect(copiesOfCell(plan, placed.cell)).toContainEqual(placed);
      }
      const counted = Array.from({ length: sites.count }, (_, site) => sites.cell[site] ?? 0).filter(
        (cell) => cell % 3 > 0,
      );
      expect(placedCells(plan).map(({ cell }) => cell)).toEqual(counted);
    }),
  );
});

test('a box touches the cells whose circles it meets, in every copy of the world', () => {
  const anyBox = fc.record({
    x: fc.integer({ min: -50, max: 1250 }),
    y: fc.nat({ max: 600 }),
    wide: fc.nat({ max: 150 }),
  });
  fc.assert(
    fc.property(anyMap, anyBox, ({ places, zoom }, { x, y, wide }) => {
      const frame = frameAround(170, 30, Math.max(zoom, 2));
      const cells = hexCells(spotsOfPlaces(places), frame.worldPx);
      const none = new Uint32Array(cells.count);
      const counts = { inside: none, outside: Uint32Array.from(none, (_, cell) => cell % 2) };
      const plan = planCells(cells, sitesOfCells(frame, cells), counts);
      const box = { left: x, top: y, right: x + wide, bottom: y + 14 };
      const gap = (at: CanvasPoint): number =>
        Math.hypot(Math.max(box.left - at.x, at.x - box.right, 0), Math.max(box.top - at.y, at.y - box.bottom, 0));
      const gaps = placedCells(plan).map(gap);
      // what lies on the edge itself may go either way by rounding
      fc.pre(gaps.every((each) => Math.abs(each - plan.sites.radius) > 1e-6));
      expect(touchesCells(frame, plan, box)).toBe(gaps.some((each) => each < plan.sites.radius));
    }),
  );
});
