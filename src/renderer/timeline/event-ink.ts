import type { MarkShape, MarkStyle } from '../../kernels/mark-shape.ts';
import type { SpanPlan } from '../../kernels/span-plan.ts';
import { lookOfEvent } from '../store/event-look.ts';
import type { OpenDocument } from '../store/explorer-state.ts';
import { coloursOfCategory, type CategoryColours, type Palette } from '../ui/palette.ts';

/** How an event is painted, whatever its place. */
export interface EventInk {
  readonly colours: CategoryColours;
  readonly shape: MarkShape;
  readonly style: MarkStyle;
}

/** As the event looks everywhere, but some time within is never a filled mark. */
export function inkOfEvent(document: OpenDocument, row: number, span: SpanPlan, palette: Palette): EventInk {
  const { category, shape, style } = lookOfEvent(document, row);
  return {
    colours: coloursOfCategory(palette, category),
    shape,
    style: span.body === 'hatched' && style !== 'struck' ? 'dashed' : style,
  };
}
