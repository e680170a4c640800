import type { View } from '../../shared/view.ts';
import { idOf } from './event-text.ts';
import type { OpenDocument } from './explorer-state.ts';
import { extentsShowing } from './extents-of-rows.ts';
import { chainOfRow } from './relations-of.ts';

/**
 * What changes of a view that is to show the chain of an event alone: timeline and map move where they do not show all of
 * it. Null: it shows no chain any more, and stays where it is.
 */
export function chainView(document: OpenDocument, view: View, row: number | null): Partial<View> {
  if (row === null) return { filters: { ...view.filters, chain: null } };
  const filters = { ...view.filters, chain: idOf(document, row) };
  return { filters, ...extentsShowing(document, chainOfRow(document, row).rows, view) };
}
