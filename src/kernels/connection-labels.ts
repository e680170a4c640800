import { createLabelBoxes, type Box, type Disc } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';

/** A line that wants its kind said, CSS pixels. */
export interface LabelledLine {
  readonly line: readonly CanvasPoint[];
  /** Size of its words. */
  readonly width: number;
  readonly height: number;
}

/** From the middle on to both ends, as parts of the line. */
const placesOnLine = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((step) =>
  step === 0 ? [0.5] : [0.5 - step * 0.04, 0.5 + step * 0.04],
);

/** Between a line and words that stand beside it: close to it, or a little away where they cover less there. */
const besideLinePx = [2, 10];

/**
 * Where the words of each line stand: on the line, near its middle, inside of the pane, and over no mark and no other words.
 * Null for those without room. They cover as little of `names` as they can, and stand beside the line where that covers less.
 */
export function placeConnectionLabels(
  lines: readonly LabelledLine[],
  marks: readonly Disc[],
  pane: Box,
  names: readonly Box[] = [],
): readonly (Box | null)[] {
  if (lines.length === 0) return [];
  const taken = createLabelBoxes();
  for (const mark of marks) taken.takeDisc(mark);
  return lines.map(({ line, width, height }) => {
    const spots = placesOnLine.flatMap((part) => line[Math.round(part * (line.length - 1))] ?? []);
    const beside = besideLinePx.flatMap((away) => {
      const [across, along] = [width / 2 + away, height / 2 + away];
      return spots.flatMap(({ x, y }) => [
        { x: x - across, y },
        { x: x + across, y },
        { x, y: y - along },
        { x, y: y + along },
      ]);
    });
    const free = [...spots, ...beside]
      .map((at) => boxAt(at, width, height))
      .filter((box) => isInside(box, pane) && taken.isFree(box));
    const covers = free.map((one) => names.reduce((sum, name) => sum + sharedArea(one, name), 0));
    const box = free[covers.indexOf(Math.min(...covers))] ?? null;
    if (box !== null) taken.take(box);
    return box;
  });
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(width, 0) * Math.max(height, 0);
}

function boxAt({ x, y }: CanvasPoint, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInside(box: Box, pane: Box): boolean {
  return box.left >= pane.left && box.top >= pane.top && box.right <= pane.right && box.bottom <= pane.bottom;
}
