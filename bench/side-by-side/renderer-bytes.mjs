/** @typedef {import('@playwright/test').Page} Page */

/**
 * What a page holds after its garbage has been collected: objects of its scripts, elements, and array buffers.
 * @param {Page} page
 * @returns {Promise<number>} bytes
 */
export async function rendererBytes(page) {
  const session = await page.context().newCDPSession(page);
  // what finalisers let go is gone with the second
  for (let count = 0; count < 2; count++) await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}
