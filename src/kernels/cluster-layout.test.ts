import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutClusters } from './cluster-layout.ts';
import type { PlaceCluster } from './place-clusters.ts';

const cluster = (count: number, x = 0.5): PlaceCluster => ({
  places: [0],
  x,
  y: 0.5,
  country: false,
  count,
  first: 0,
  importance: 3,
});

test('small marks under a ring belong to it', () => {
  const covered = [cluster(200_000), cluster(2)];
  const layout = layoutClusters([cluster(1)], covered, 1024);
  expect(layout.small).toEqual([]);
  expect(layout.clusters[0]?.beneath).toEqual(covered);
});

test('a small mark beside a ring stays', () => {
  const beside = cluster(1, 0.6);
  expect(layoutClusters([cluster(1)], [beside], 1024)).toMatchObject({
    small: [beside],
    clusters: [{ beneath: [] }],
  });
});

test('a ring of more events is never smaller than one of fewer, and its number fits into it', () => {
  const place = fc.record({
    x: fc.double({ min: 0, max: 0.999, noNaN: true }),
    count: fc.integer({ min: 1, max: 3000 }),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
      const inside = places.map(({ x, count }) => cluster(count, x));
      const rings = layoutClusters(inside, [], 1024).clusters.toSorted((a, b) => a.count - b.count);
      for (const [index, { radius, count }] of rings.entries()) {
        expect(radius).toBeGreaterThanOrEqual(rings[index - 1]?.radius ?? 0);
        if (count > 1) expect(radius).toBeGreaterThanOrEqual(6.5 + 2.75 * String(count).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('rings that have room keep their size; where two would overlap, all shrink alike', () => {
  const sizes = (apartPx: number) =>
    layoutClusters([cluster(4), cluster(4, 0.5 + apartPx / 1024), cluster(2, 0.1)], [], 1024).clusters.map(
      ({ radius }) => radius,
    );
  expect(sizes(60)[0]).toBeCloseTo(9 + 2.8 * 2, 9);
  const [first = 0, second = 0, far = 0] = sizes(26);
  expect(first + second).toBeLessThanOrEqual(26);
  expect(far / (9 + 2.8 * Math.SQRT2)).toBeCloseTo(first / (9 + 2.8 * 2), 9);
});
