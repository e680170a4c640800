import { describe, expect, test } from 'vitest';
import { createWindowGlide, windowBetween } from './window-glide.ts';

const year = { from: 0, to: 365 };
const week = { from: 200, to: 207 };

describe('a window that is set elsewhere than by a hand', () => {
  test('is shown at once the first time, and reached within 240 ms later', () => {
    const glide = createWindowGlide(
      () => false,
      () => 240,
    );
    expect(glide.shownAt(year, 1000)).toBe(year);
    expect(glide.shownAt(week, 2000)).toEqual(year);
    const between = glide.shownAt(week, 2060);
    expect(between.from).toBeGreaterThan(0);
    expect(between.to).toBeGreaterThan(207);
    expect(glide.isRunning(2239)).toBe(true);
    expect(glide.shownAt(week, 2240)).toBe(week);
    expect(glide.isRunning(2240)).toBe(false);
  });

  test('goes on from where it is when it is set anew', () => {
    const glide = createWindowGlide(
      () => false,
      () => 240,
    );
    glide.shownAt(year, 0);
    glide.shownAt(week, 1000);
    const halfway = glide.shownAt(week, 1100);
    expect(glide.shownAt({ ...year }, 1100)).toEqual(halfway);
  });

  test('jumps under a hand, and where nothing may move', () => {
    const glide = createWindowGlide(
      () => false,
      () => 240,
    );
    glide.shownAt(year, 0);
    glide.followHand(week);
    expect(glide.shownAt(week, 10)).toBe(week);
    const still = createWindowGlide(
      () => true,
      () => 240,
    );
    still.shownAt(year, 0);
    expect(still.shownAt(week, 10)).toBe(week);
  });
});

describe('between two windows', () => {
  test('the length changes by equal factors, and the ends are what they are', () => {
    const lengths = [0, 0.5, 1].map((part) => {
      const { from, to } = windowBetween({ from: 0, to: 100 }, { from: 40, to: 41 }, part);
      return to - from;
    });
    expect(lengths).toEqual([100, expect.closeTo(10, 6), expect.closeTo(1, 6)]);
    expect(windowBetween(year, { from: 100, to: 465 }, 0.5)).toEqual({ from: 50, to: expect.closeTo(415, 6) });
  });
});
