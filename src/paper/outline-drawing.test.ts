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
