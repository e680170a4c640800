import { firstIndex } from './first-index.ts';
import type { Box } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** A round mark that a label may be read as belonging to, CSS pixels. */
export interface RoundMark extends CanvasPoint {
  readonly radius: number;
}

/**
 * Makes the test whether a label in `box` is read as that of its own mark: it lies nearer to the edge of that one than
 * to the edge of any other of `marks`.
 */
export function createLabelOwner(marks: readonly RoundMark[]): (box: Box, own: RoundMark) => boolean {
  const fromLeft = marks.toSorted((a, b) => a.x - b.x);
  const largest = fromLeft.reduce((radius, mark) => Math.max(radius, mark.radius), 0);
  return function isOwn(box, own) {
    const gap = gapBetween(box, own);
    const reach = gap + largest;
    const first = firstIndex(fromLeft.length, (index) => (fromLeft[index]?.x ?? 0) >= box.left - reach);
    for (let index = first; index < fromLeft.length; index++) {
      const mark = fromLeft[index];
      if (mark === undefined || mark.x > box.right + reach) break;
      if ((mark.x !== own.x || mark.y !== own.y) && gapBetween(box, mark) <= gap) return false;
    }
    return true;
  };
}

/** From the edge of the mark to the box, CSS pixels; negative where they overlap. */
function gapBetween({ left, top, right, bottom }: Box, { x, y, radius }: RoundMark): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) - radius;
}
