import { expect, test } from 'vitest';
import { coversMarks, type CardInsets } from './covered-marks.ts';
import type { MapPlan } from './map-plan.ts';

/** At the lower right corner of a map of 800 by 400, whose canvas begins 100 pixels before it. */
const legend: CardInsets = { width: 300, height: 40, right: 10, bottom: 24 };

function planWith(...marks: readonly { x: number; y: number; radius: number }[]): MapPlan {
  return { frame: { pane: { left: 100, top: 100, right: 900, bottom: 500 } }, marks } as unknown as MapPlan;
}

test('a mark is covered as soon as a part of it lies under the card', () => {
  expect(coversMarks(legend, planWith())).toBe(false);
  expect(coversMarks(legend, planWith({ x: 700, y: 450, radius: 8 }))).toBe(true);
  // its upper edge is at 436
  expect(coversMarks(legend, planWith({ x: 700, y: 430, radius: 8 }))).toBe(true);
  expect(coversMarks(legend, planWith({ x: 700, y: 427, radius: 8 }))).toBe(false);
  // round marks come nearer to a corner
  expect(coversMarks(legend, planWith({ x: 583, y: 429, radius: 8 }))).toBe(false);
  expect(coversMarks(legend, planWith({ x: 894, y: 450, radius: 2 }, { x: 200, y: 200, radius: 20 }))).toBe(false);
});

test('a mark that is no further away than asked counts as covered', () => {
  expect(coversMarks(legend, planWith({ x: 700, y: 420, radius: 8 }))).toBe(false);
  expect(coversMarks(legend, planWith({ x: 700, y: 420, radius: 8 }), 16)).toBe(true);
});
