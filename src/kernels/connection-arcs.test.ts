import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LngLat } from '../shared/map-extent.ts';
import { connectionArcs } from './connection-arcs.ts';
import { toCanvas, type CanvasPoint, type MapFrame } from './map-frame.ts';
import { spotsOfPlaces } from './place-spots.ts';

const frame: MapFrame = {
  zoom: 2,
  worldPx: 1024,
  left: 0,
  top: 0,
  width: 1024,
  height: 1024,
  pane: { left: 0, top: 0, right: 1024, bottom: 1024 },
  pixelRatio: 1,
};
const relation = { id: 'r', predicate: 'causes', from: 0, to: 1 };
const distance = (a: CanvasPoint, b: CanvasPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

function arcsBetween(places: readonly LngLat[], placesOfRow: (row: number) => readonly number[]) {
  const spots = spotsOfPlaces(places.map((coordinates, id) => ({ id: String(id), name: { en: '' }, coordinates })));
  return { spots, arcs: connectionArcs(frame, [relation], placesOfRow, spots, []) };
}

test('an arc leads from the place of the subject to that of the object, over the shorter way round', () => {
  const place = fc.record({
    lng: fc.double({ min: -179, max: 179, noNaN: true }),
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
  });
  fc.assert(
    fc.property(place, place, (one, other) => {
      const { spots, arcs } = arcsBetween([one, other], (row) => [row]);
      const [from, to] = [0, 1].map((index) => toCanvas(frame, spots.x[index] ?? 0, spots.y[index] ?? 0));
      if (from === undefined || to === undefined) throw new Error('no spots');
      const across = Math.abs(from.x - to.x);
      fc.pre(distance(from, to) > 40 && Math.abs(across - 512) > 1 && Math.hypot(1024 - across, from.y - to.y) > 40);
      expect(arcs.length).toBeGreaterThan(0);
      for (const { line, head } of arcs) {
        const [start, tip] = [line[0], head[0]];
        if (start === undefined || tip === undefined) throw new Error('nothing is drawn');
        const copies = [-1024, 0, 1024];
        const nearest = (at: CanvasPoint, end: CanvasPoint): number =>
          Math.min(...copies.map((copy) => distance(at, { x: end.x + copy, y: end.y })));
        expect(nearest(start, from)).toBeLessThan(8);
        expect(nearest(tip, to)).toBeLessThan(8);
        const xs = line.map(({ x }) => x);
        expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(512 * 1.5);
      }
    }),
  );
});

test('of several places the nearest two are joined, and events at one place not at all', () => {
  const [tokyo, busan, washington] = [
    { lng: 139.7, lat: 35.7 },
    { lng: 129, lat: 35.2 },
    { lng: -77, lat: 38.9 },
  ];
  const { spots, arcs } = arcsBetween([tokyo, busan, washington], (row) => (row === 0 ? [0, 2] : [1]));
  const start = toCanvas(frame, spots.x[0] ?? 0, spots.y[0] ?? 0);
  expect(distance(arcs[0]?.line[0] ?? { x: 0, y: 0 }, start)).toBeLessThan(8);
  expect(arcsBetween([tokyo, busan], () => [0]).arcs).toEqual([]);
  expect(arcsBetween([tokyo, busan], (row) => (row === 0 ? [0] : [])).arcs).toEqual([]);
});
