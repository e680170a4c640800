import type { Box } from '../../kernels/label-boxes.ts';
import { lineBoxes } from '../../kernels/line-boxes.ts';
import type { EventLabel } from './event-labels.ts';
import { eventFont } from './label-fonts.ts';
import type { MapPlan } from './map-plan.ts';

/** Free around words, CSS pixels. */
const gapPx = 2;

/** The part of the room beside a line that lies on its left. */
const before = { left: 0, center: 0.5, right: 1 } as const;

/** Where the words of a label are, line by line. */
export function wordBoxes(
  { lines, box, align }: EventLabel,
  { colours, ruler }: Pick<MapPlan, 'colours' | 'ruler'>,
): readonly Box[] {
  const widths = lines.map(({ text, strong }) => ruler.width(text, eventFont(colours, strong)));
  return lineBoxes(box, widths, before[align], gapPx);
}
