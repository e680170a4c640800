import { clampWindow, sideOfWindow, windowAround } from '../../kernels/time-window.ts';
import { isSameValue } from '../../shared/same-value.ts';
import type { View } from '../../shared/view.ts';
import type { TimeExtent } from '../../shared/when.ts';

/** As where a brush is fitted. */
const marginShare = 0.06;

/** What the two sides of a comparison show of time: windows of one length, the follower's so much later than that of the side that leads. */
export interface WindowsApart {
  readonly leading: TimeExtent;
  /** Milliseconds; 0: both show the same. */
  readonly byMs: number;
}

/** Whether two views are about two windows of time, and not about one that is filtered in two ways. */
export function areTwoWindows(one: View, other: View): boolean {
  return one.brush !== null && other.brush !== null && !isSameValue(one.brush, other.brush);
}

/**
 * Where the side that leads was sent to its brush: each shows its own, both as much time as the longer one needs. A window that does so
 * already stays.
 */
export function partWindows(leader: View, follower: View): WindowsApart {
  const { timeExtent: leading } = leader;
  if (follower.brush === null) return { leading, byMs: 0 };
  const { brush, timeExtent } = follower;
  if (lengthOf(timeExtent) === lengthOf(leading) && sideOfWindow(timeExtent, brush) === null)
    return { leading, byMs: timeExtent.from - leading.from };
  const own = windowAround(brush, marginShare, 0);
  const lacking = lengthOf(own) - lengthOf(leading);
  return {
    leading: lacking > 0 ? clampWindow({ from: leading.from - lacking / 2, to: leading.to + lacking / 2 }) : leading,
    byMs: middleOf(brush) - middleOf(leading),
  };
}

/** The window beside one that leads; the same value where both show the same. */
export function windowBeside({ leading, byMs }: WindowsApart): TimeExtent {
  return byMs === 0 ? leading : clampWindow({ from: leading.from + byMs, to: leading.to + byMs });
}

function lengthOf({ from, to }: TimeExtent): number {
  return to - from;
}

function middleOf({ from, to }: TimeExtent): number {
  return (from + to) / 2;
}
