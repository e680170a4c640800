import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinExtents } from '../kernels/joined-extents.ts';
import { isInPane } from '../kernels/map-frame.ts';
import type { MapExtent } from '../shared/map-extent.ts';
import { polyline } from './drawing.ts';
import { drawMap } from './map-drawing.ts';
import { flatItems } from './fixtures/flat-items.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { legendOfMap } from './map-legend.ts';
import { frameOfExtent, planMap, wholePaddingPx } from './map-plan.ts';

const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};
const anyExtent = fc
  .record({
    west: fc.integer({ min: -180, max: 179 }),
    wide: fc.integer({ min: 1, max: 80 }),
    south: fc.integer({ min: -60, max: 40 }),
    high: fc.integer({ min: 1, max: 30 }),
  })
  .map(({ west, wide, south, high }): MapExtent => ({ west, south, east: west + wide, north: south + high }));

test('an outline that filters is whole on the map that is fitted to it, and the legend says what it is', () => {
  fc.assert(
    fc.property(anyExtent, anyExtent, (events, asked) => {
      const { west, south, east, north } = asked;
      const outline = [
        { lng: west, lat: north },
        { lng: east, lat: north },
        { lng: east, lat: south },
        { lng: west, lat: south },
      ];
      const frame = frameOfExtent(joinExtents(events, asked), 1200, 700, wholePaddingPx);
      const map = planMap({ ...subjectOf([]), outline }, frame, labels, evenRuler);
      const whole = map.outlines.filter((ring) => ring.every((point) => isInPane(frame, point)));
      expect(whole.length).toBeGreaterThan(0);
      const paths = flatItems([drawMap(map, [])]).map(({ item }) => (item.kind === 'path' ? item.d : ''));
      expect(paths).toContain(polyline(whole[0] ?? [], true));
      expect(legendOfMap(map).map(({ words }) => words)).toContain('filter on the map');
    }),
    { numRuns: 60 },
  );
  const frame = frameOfExtent({ west: 100, south: 20, east: 150, north: 50 }, 1200, 700, wholePaddingPx);
  expect(legendOfMap(planMap(subjectOf([]), frame, labels, evenRuler))).toEqual([]);
});

test('names of the basemap lie over an outline that filters', () => {
  const frame = frameOfExtent({ west: 100, south: 20, east: 150, north: 50 }, 1200, 700, wholePaddingPx);
  const cities = { lng: [121.5], lat: [31.2], rank: [0], name: { en: ['Shanghai'] }, capital: [0], population: [2e7] };
  const outline = [
    { lng: 121.5, lat: 40 },
    { lng: 140, lat: 40 },
    { lng: 140, lat: 25 },
    { lng: 121.5, lat: 25 },
  ];
  const map = planMap({ ...subjectOf([]), outline }, frame, { ...labels, cities }, evenRuler);
  const items = flatItems([drawMap(map, [])]).map(({ item }) => item);
  const ring = items.findIndex((item) => item.kind === 'path' && item.d === polyline(map.outlines[0] ?? [], true));
  expect(ring).toBeGreaterThan(-1);
  expect(items.findIndex((item) => item.kind === 'text' && item.text === 'Shanghai')).toBeGreaterThan(ring);
});
