import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeCrowd } from '../tools/crowd-dataset.mjs';
import { counts, openList, options } from './app-panes.ts';
import { test } from './app-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'chronotope-memory-'));
// a worker that comes back to this file finds it removed
test.beforeAll(() => mkdirSync(folder, { recursive: true }));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sizes = [20_000, 19_999] as const;
const rounds = 5;

test('ten files opened one after another leave the memory where it was', async ({ app }) => {
  test.setTimeout(240_000);
  const files = sizes.map((size) => join(folder, `crowd-${size}.json`));
  for (const [at, size] of sizes.entries()) writeCrowd(files[at] ?? '', size);
  const { page } = app;
  const used: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [at, size] of sizes.entries()) {
      await app.openThroughDialog(files[at] ?? '');
      const all = size.toLocaleString('en');
      await expect(counts(page)).toContainText(`${all} of ${all} events`, { timeout: 60_000 });
      // what selectors keep is of this file
      await page.getByLabel('From', { exact: true }).fill('2025-01-01');
      await expect(counts(page)).not.toContainText(`${all} of ${all} events`);
      await openList(page);
      await expect(options(page).first()).toBeVisible();
      used.push(await usedBytes(page));
    }
  }
  const columnBytes = 100 * sizes[0];
  // the page itself takes its time to have all that it needs
  const settled = Math.max(...used.slice(0, 6));
  // what was under way for the file before lets go of it; kept for each opening since, the columns alone would be four
  // times as much
  await expect
    .poll(() => usedBytes(page), { message: used.join(' '), timeout: 60_000 })
    .toBeLessThan(settled + columnBytes);
});

/** Heap and buffers of the page, in bytes, once all that can be freed is. */
async function usedBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  } finally {
    await session.detach();
  }
}
