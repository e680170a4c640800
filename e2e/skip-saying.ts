import { test } from '@playwright/test';

/** Says what a journey does not do from here on. */
export function leftOut(reason: string): void {
  console.log(`Left out: ${reason}`);
}

/** Leaves a journey out where `isOut`, and prints why: a run must say what it did not look at. */
export function skipSaying(isOut: boolean, reason: string): void {
  if (isOut) console.log(`Skipped: ${reason}`);
  test.skip(isOut, reason);
}
