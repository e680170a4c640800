import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import { setBrushSide, type BrushSide } from './time-brush.ts';

/**
 * What a date field (`<input type="date">`) shows for an end of the brush: "2025-10-27". The day in `to` is still
 * part of the brush. Empty where there is no brush, or outside of the years 1–9999 that such a field can hold.
 */
export function fieldOfBrush(brush: TimeExtent | null, side: BrushSide): string {
  if (brush === null) return '';
  const date = new Date(side === 'from' ? brush.from : brush.to - 1);
  const year = date.getUTCFullYear();
  return year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : '';
}

/** The instant that a date field sets: the begin of its day for `from`, the end of its day for `to`; null for no date. */
function instantOfField(value: string, side: BrushSide): EpochMs | null {
  const begin = Date.parse(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(begin)) return null;
  return side === 'from' ? begin : begin + dayMs;
}

/** The brush after a date field was set; where there was none, the other end is that of `whole`. Null for no date. */
export function brushOfField(
  brush: TimeExtent | null,
  side: BrushSide,
  value: string,
  whole: TimeExtent,
): TimeExtent | null {
  const at = instantOfField(value, side);
  return at === null ? null : setBrushSide(brush ?? whole, side, at);
}
