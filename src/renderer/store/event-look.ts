import { shapeOfCategory, styleOfStatus, type MarkShape, type MarkStyle } from '../../kernels/mark-shape.ts';
import type { OpenDocument } from './explorer-state.ts';

/** How an event looks in every view: colour and shape say the category, the style what became of it. */
export interface EventLook {
  /** Index of the category in the document. */
  readonly category: number;
  readonly shape: MarkShape;
  readonly style: MarkStyle;
}

export function lookOfEvent({ columns, summary }: OpenDocument, row: number): EventLook {
  const category = columns.category[row] ?? 0;
  const status = summary.statuses[columns.status[row] ?? 0] ?? '';
  return { category, shape: shapeOfCategory(category), style: styleOfStatus(status) };
}
