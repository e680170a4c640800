import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresenterTab, holdPresenter } from './presenter-tab.ts';

const long = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('window', { open: () => ({}) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a tab that has come is open, also where it has nothing to show', async () => {
  const open = createPresenterTab();
  expect(open('comes')).toBe('shown');
  expect(open('comes')).toBe('behind');
  holdPresenter('comes');
  // it is no longer waited for
  await expect.poll(() => vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(long);
  expect(open('comes')).toBe('behind');
});

test('a tab that never comes is opened again', () => {
  const open = createPresenterTab();
  expect(open('stays-away')).toBe('shown');
  vi.advanceTimersByTime(long);
  expect(open('stays-away')).toBe('shown');
});

test('a tab that no browser opens is open for nobody', () => {
  vi.stubGlobal('window', { open: () => null });
  const open = createPresenterTab();
  expect(open('blocked')).toBe('blocked');
  expect(open('blocked')).toBe('blocked');
});
