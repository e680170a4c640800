import { afterEach, expect, test, vi } from 'vitest';
import type { ViewLink } from '../../shared/view-link.ts';
import { answerOtherTabs, handToOtherTab } from './other-tab.ts';

afterEach(() => vi.useRealTimers());

const link: ViewLink = { view: 'trade', file: 'talks & more.gpkg' };

test('where no tab has the session, none is found', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const found = handToOtherTab(link);
  vi.advanceTimersByTime(10_000);
  expect(await found).toBe(false);
});

test('of the tabs that have it, one follows the link; without a link none does anything', async () => {
  const followed: ViewLink[] = [];
  for (let tab = 0; tab < 3; tab++) answerOtherTabs((one) => followed.push(one));
  expect(await handToOtherTab(null)).toBe(true);
  expect(followed).toEqual([]);
  expect(await handToOtherTab(link)).toBe(true);
  await expect.poll(() => followed).toEqual([link]);
  expect(await handToOtherTab(null)).toBe(true);
  expect(followed).toEqual([link]);
});
