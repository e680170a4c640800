const painted = ['chronotope:map-painted', 'chronotope:timeline-painted'];

/**
 * Waits until basemap and events are painted on the map, and lanes on the timeline.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ ms: number, events: number }>} since the start of loading, and how many events there are
 */
export async function firstCompleteView(page) {
  await page.waitForFunction((names) => names.every((name) => performance.getEntriesByName(name).length > 0), painted);
  const ms = await page.evaluate(
    (names) => Math.max(...names.map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity)),
    painted,
  );
  const counts = (await page.getByRole('status', { name: 'Counts' }).textContent()) ?? '';
  return { ms, events: Number(/of ([\d,]+)/.exec(counts)?.[1]?.replace(',', '') ?? 0) };
}
