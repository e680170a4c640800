import { expect, test } from 'vitest';
import { layoutClusters } from './cluster-layout.ts';
import type { PlaceCluster } from './place-clusters.ts';

const cluster = (rows: readonly number[], x = 0.5): PlaceCluster => ({ places: [0], x, y: 0.5, country: false, rows });

test('a ring lists as many covered events as there are, each once', () => {
  const rows = Array.from({ length: 200_000 }, (_, row) => row + 1);
  const layout = layoutClusters([cluster([0])], [cluster(rows), cluster([1, 2])], 1024);
  expect(layout.small).toEqual([]);
  expect(layout.clusters[0]?.beneath).toHaveLength(200_000);
});

test('a small mark beside a ring stays', () => {
  const beside = cluster([1], 0.6);
  expect(layoutClusters([cluster([0])], [beside], 1024)).toMatchObject({
    small: [beside],
    clusters: [{ beneath: [] }],
  });
});
