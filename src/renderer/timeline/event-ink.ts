import { shapeOfCategory, styleOfStatus, type MarkShape, type MarkStyle } from '../../kernels/mark-shape.ts';
import type { SpanPlan } from '../../kernels/span-plan.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { coloursOfCategory, type CategoryColours, type Palette } from '../ui/palette.ts';

/** How an event is painted, whatever its place. */
export interface EventInk {
  readonly colours: CategoryColours;
  readonly shape: MarkShape;
  readonly style: MarkStyle;
}

/** Colour and shape say the category, the style what became of it; some time within is never a filled mark. */
export function inkOfEvent(
  { columns, summary }: OpenDocument,
  row: number,
  span: SpanPlan,
  palette: Palette,
): EventInk {
  const category = columns.category[row] ?? 0;
  const style = styleOfStatus(summary.statuses[columns.status[row] ?? 0] ?? '');
  return {
    colours: coloursOfCategory(palette, category),
    shape: shapeOfCategory(category),
    style: span.body === 'hatched' && style !== 'struck' ? 'dashed' : style,
  };
}
