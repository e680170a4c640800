import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followOpening, type OpeningSteps } from './opening-steps.ts';

let told: string[];
let wish: AbortController;
let steps: OpeningSteps;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  told = [];
  wish = new AbortController();
  steps = followOpening((stage, done) => told.push(`${stage} ${done}`), wish.signal);
});
afterEach(() => void vi.useRealTimers());

/** A stage that takes a second, with something to say every millisecond. */
async function workForASecond(): Promise<void> {
  for (let ms = 1; ms <= 1000; ms++) {
    vi.advanceTimersByTime(1);
    await steps.advance(ms / 1000);
  }
}

test('each stage is told as it begins, and ten times a second how far it has come', async () => {
  steps.begin(100_000_000);
  await steps.enter('parsing');
  await steps.enter('checking');
  await workForASecond();
  const parts = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000].map((ms) => `checking ${ms / 1000}`);
  expect(told).toEqual(['parsing null', 'checking null', ...parts]);
});

test('of a small file nothing is told', async () => {
  steps.begin(800_000);
  await steps.enter('checking');
  await workForASecond();
  expect(told).toEqual([]);
});

test('others have their turn at each step', async () => {
  let served = 0;
  const serve = (): void => {
    served++;
    setImmediate(serve);
  };
  setImmediate(serve);
  await steps.enter('checking');
  await workForASecond();
  wish.abort();
  expect(served).toBeGreaterThanOrEqual(11);
});

test('a file that is not wanted any more is gone no further with, and nothing is told of it', async () => {
  steps.begin(100_000_000);
  wish.abort();
  await expect(steps.enter('parsing')).rejects.toThrow('abort');
  await expect(workForASecond()).rejects.toThrow('abort');
  expect(told).toEqual([]);
});
