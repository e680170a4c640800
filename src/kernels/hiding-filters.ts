import type { EventColumns } from '../shared/event-columns.ts';
import type { FilterName } from '../shared/view.ts';
import type { TimeExtent } from '../shared/when.ts';
import { filterBit, possiblyIn } from './filter-mask.ts';

/** The filters that leave the event of a row out: those of `active` in its mask, and the brush (null: in the mask, or none). */
export function hidingFilters(
  columns: EventColumns,
  mask: Uint16Array,
  brush: TimeExtent | null,
  active: readonly FilterName[],
  row: number,
): readonly FilterName[] {
  const bits = mask[row] ?? 0;
  const isOutOfBrush = brush !== null && !possiblyIn(columns, row, brush);
  return active.filter((filter) => (bits & filterBit[filter]) !== 0 || (filter === 'brush' && isOutOfBrush));
}
