import { expect, test } from 'vitest';
import type { Source } from '../shared/dataset.ts';
import { flatItems } from './fixtures/flat-items.ts';
import { evenRuler } from './fixtures/picture-subject.ts';
import { sourceBlocks } from './source-list.ts';

const sources = Array.from({ length: 40 }, (_, at): Source => ({ id: `s${at}`, title: `Work ${at}` }));

test('works that go on on a last sheet stand there in columns of about the same height', () => {
  const blocks = sourceBlocks(sources, 1000, 200, 'en', evenRuler);
  expect(blocks.length).toBeGreaterThan(1);
  const columns = new Map<number, number>();
  for (const { item, dx } of flatItems(blocks.at(-1)?.items ?? [])) {
    if (item.kind !== 'text' || !item.text.includes('Work')) continue;
    columns.set(item.x + dx, (columns.get(item.x + dx) ?? 0) + 1);
  }
  expect(columns.size).toBe(3);
  const counts = [...columns.values()];
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
  const said = blocks
    .flatMap(({ items }) => flatItems(items))
    .filter(({ item }) => item.kind === 'text' && item.text.includes('Work'));
  expect(said).toHaveLength(sources.length);
});
