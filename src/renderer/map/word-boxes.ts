import type { Box } from '../../kernels/label-boxes.ts';
import type { EventLabel } from './event-labels.ts';
import { eventFont } from './label-fonts.ts';
import type { MapPlan } from './map-plan.ts';

/** Free around words, CSS pixels. */
const gapPx = 2;

/** Where the words of a label are, line by line: beside short lines there is room. */
export function wordBoxes(
  { lines, box, align }: EventLabel,
  { colours, ruler }: Pick<MapPlan, 'colours' | 'ruler'>,
): readonly Box[] {
  const linePx = (box.bottom - box.top) / lines.length;
  return lines.map(({ text, strong }, line) => {
    const width = ruler.width(text, eventFont(colours, strong));
    const left = { left: box.left + 1, right: box.right - 1 - width, center: (box.left + box.right - width) / 2 }[
      align
    ];
    const top = box.top + line * linePx;
    return { left: left - gapPx, right: left + width + gapPx, top, bottom: top + linePx };
  });
}
