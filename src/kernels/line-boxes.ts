import type { Box } from './label-boxes.ts';

/** Between the box of a label and its longest line, CSS pixels. */
const insetPx = 1;

/**
 * Where the words of a label's lines are, one box a line: beside short lines there is room. `widths`: of the lines, from the top;
 * `before`: the part of the room beside a line that lies on its left, 0 to 1; `aroundPx`: free on both sides of the words, CSS pixels.
 */
export function lineBoxes(box: Box, widths: readonly number[], before: number, aroundPx: number): readonly Box[] {
  const linePx = (box.bottom - box.top) / widths.length;
  return widths.map((width, line): Box => {
    const free = box.right - box.left - 2 * insetPx - width;
    const left = box.left + insetPx + before * free;
    const top = box.top + line * linePx;
    return { left: left - aroundPx, right: left + width + aroundPx, top, bottom: top + linePx };
  });
}
