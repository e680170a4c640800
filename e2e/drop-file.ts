import type { Page } from '@playwright/test';

/** Drops a file of the disk onto the middle of a page, as the window system does. */
export async function dropFile(page: Page, file: string): Promise<void> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const drag = { x: size.width / 2, y: size.height / 2, data: { items: [], files: [file], dragOperationsMask: 1 } };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...drag });
  await session.detach();
}
