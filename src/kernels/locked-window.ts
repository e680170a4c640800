import type { TimeExtent } from '../shared/when.ts';

/**
 * The window of the other side once the one of this side has gone from `before` to `after`: zoomed by the same factor about
 * the same spot of the pane, and moved by the same part of its width. Two windows of one length stay of one length.
 */
export function lockedWindow(other: TimeExtent, before: TimeExtent, after: TimeExtent): TimeExtent {
  const length = before.to - before.from;
  const otherLength = other.to - other.from;
  if (other.from === before.from && other.to === before.to) return after;
  const from = other.from + ((after.from - before.from) / length) * otherLength;
  return { from, to: from + ((after.to - after.from) / length) * otherLength };
}
