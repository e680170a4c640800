import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { dayMs } from './durations.ts';
import { snapNearest, type SnapUnit } from './time-snap.ts';
import { allTime } from './time-window.ts';

export type BrushSide = 'from' | 'to';

/** The brush with one end put where a hand dropped it: snapped outward, and at least one unit before the other end. */
export function resizeBrush(brush: TimeExtent, side: BrushSide, at: EpochMs, unit: SnapUnit): TimeExtent {
  if (side === 'from') return withSide(brush, side, Math.max(unit.floor(Math.min(at, brush.to - 1)), allTime.from));
  return withSide(brush, side, Math.min(unit.ceil(Math.max(at, brush.from + 1)), allTime.to));
}

/** The brush moved by `byMs` so that its begin is snapped; its length stays. */
export function moveBrush(brush: TimeExtent, byMs: number, unit: SnapUnit): TimeExtent {
  const length = brush.to - brush.from;
  const wanted = byMs === 0 ? brush.from : snapNearest(brush.from + byMs, unit);
  const from = Math.min(Math.max(wanted, allTime.from), allTime.to - length);
  return from === brush.from ? brush : { from, to: from + length };
}

/** One end of the brush moved by `byMs`, never nearer than a day to the other end, nor past the end of time. */
export function nudgeBrush(brush: TimeExtent, side: BrushSide, byMs: number): TimeExtent {
  const at = brush[side] + byMs;
  if (side === 'from') return withSide(brush, side, Math.max(Math.min(at, brush.to - dayMs), allTime.from));
  return withSide(brush, side, Math.min(Math.max(at, brush.from + dayMs), allTime.to));
}

/** One end set to an exact instant; where that would leave nothing, the other end goes along, a day away. */
export function setBrushSide(brush: TimeExtent, side: BrushSide, at: EpochMs): TimeExtent {
  if (side === 'from') return { from: at, to: brush.to > at ? brush.to : at + dayMs };
  return { from: brush.from < at ? brush.from : at - dayMs, to: at };
}

/**
 * One end let go: on that side the brush goes as far as the events do (`whole`), and the other end stays where it is. Null
 * where that filters nothing, or where the events do not go beyond the other end.
 */
export function clearBrushSide(brush: TimeExtent, side: BrushSide, whole: TimeExtent): TimeExtent | null {
  const left = withSide(brush, side, whole[side]);
  const isAll = left.from <= whole.from && left.to >= whole.to;
  return isAll || left.from >= left.to ? null : left;
}

function withSide(brush: TimeExtent, side: BrushSide, at: EpochMs): TimeExtent {
  return brush[side] === at ? brush : { ...brush, [side]: at };
}
