import type { Box } from './label-boxes.ts';
import { nearestCopy } from './longitude-window.ts';
import type { PaneSize } from './map-camera.ts';
import type { WorldPoint } from './mercator.ts';

/** By which a look is moved to find a better one, CSS pixels. */
export const stepPx = 24;

interface Shifted {
  readonly centre: WorldPoint;
  /** How many of the spots lie in the room. */
  readonly seen: number;
}

/** By how much the middle may move one way: `each` steps to either side, but no less than `least` and no more than `most` pixels. */
interface Steps {
  readonly each: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Of all looks whose middle is a number of steps from `middle`, up to half of the pane, the one with the most spots in `room` (boxes
 * of the pane that do not overlap); of several, the nearest. Not one look after another: a spot lies in a box for a rectangle
 * of steps, whose corners are noted, and one sum over all steps counts what is noted.
 */
export function shiftedLook(
  spots: readonly WorldPoint[],
  middle: WorldPoint,
  worldPx: number,
  room: readonly Box[],
  { width, height }: PaneSize,
): Shifted {
  const across = stepsWithin(width / 2, -Infinity, Infinity);
  // beyond the ends of the projection there is nothing to show
  const half = Math.min(height / worldPx / 2, 0.5);
  const along = stepsWithin(height / 2, (half - middle.y) * worldPx, (1 - half - middle.y) * worldPx);
  const rowLength = 2 * across.each + 2;
  const counts = new Int32Array(rowLength * (2 * along.each + 2));
  const note = (at: number, by: number): void => {
    counts[at] = (counts[at] ?? 0) + by;
  };
  for (const spot of spots) {
    const y = height / 2 + (spot.y - middle.y) * worldPx;
    const nearest = width / 2 + (nearestCopy(spot.x, middle.x) - middle.x) * worldPx;
    for (const x of [nearest - worldPx, nearest, nearest + worldPx]) {
      if (x < -width / 2 || x > width * 1.5) continue;
      for (const { left, top, right, bottom } of room) {
        const west = firstStepOver(x - right, across);
        const east = firstStepOver(x - left, across);
        if (west === east) continue;
        const north = firstStepOver(y - bottom, along) * rowLength;
        const south = firstStepOver(y - top, along) * rowLength;
        note(north + west, 1);
        note(north + east, -1);
        note(south + west, -1);
        note(south + east, 1);
      }
    }
  }
  sumUp(counts, rowLength);
  let best = { x: 0, y: 0, seen: -1, far: 0 };
  for (let column = 0; column <= 2 * across.each; column++) {
    for (let row = 0; row <= 2 * along.each; row++) {
      const seen = counts[row * rowLength + column] ?? 0;
      if (seen < best.seen) continue;
      const [x, y] = [(column - across.each) * stepPx, (row - along.each) * stepPx];
      const far = Math.hypot(x, y);
      if (seen > best.seen || far < best.far) best = { x, y, seen, far };
    }
  }
  const y = Math.min(Math.max(best.y, along.least), along.most);
  return { centre: { x: middle.x + best.x / worldPx, y: middle.y + y / worldPx }, seen: best.seen };
}

function stepsWithin(px: number, least: number, most: number): Steps {
  return { each: Math.floor(px / stepPx), least, most };
}

/** The first step, counted from 0, by which the middle moves more than `px`; one more than there are where none does. */
function firstStepOver(px: number, { each, least, most }: Steps): number {
  if (px < least) return 0;
  if (px >= most) return 2 * each + 1;
  return Math.min(Math.max(Math.floor(px / stepPx) + 1 + each, 0), 2 * each + 1);
}

/** Each count becomes the sum of all that are noted before it, along and across. */
function sumUp(counts: Int32Array, rowLength: number): void {
  for (let at = 0; at < counts.length; at++) {
    const before = at % rowLength === 0 ? 0 : (counts[at - 1] ?? 0);
    const above = counts[at - rowLength] ?? 0;
    const both = at % rowLength === 0 ? 0 : (counts[at - rowLength - 1] ?? 0);
    counts[at] = (counts[at] ?? 0) + before + above - both;
  }
}
