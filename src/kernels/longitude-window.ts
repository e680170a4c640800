/**
 * The world repeats eastwards and westwards without an edge: a person may pan across 180° as often as they like, and
 * what is at a place is drawn in every copy of the world that is in view (rather than in one window of 360°, at whose
 * ends marks would vanish). The map never shows more than 360°, so that nothing is seen twice.
 * All x are in worlds, as in `mercator.ts`.
 */

/** The copy of `x` in [around − ½, around + ½): the one that is reached over the shorter way. */
export function nearestCopy(x: number, around: number): number {
  const offset = x - around;
  return around + offset - Math.floor(offset + 0.5);
}

/** The whole numbers of worlds by which [from, to] must be moved so that it touches [left, right]. */
export function copiesBetween(from: number, to: number, left: number, right: number): readonly number[] {
  const first = Math.ceil(left - to);
  const last = Math.floor(right - from);
  const copies: number[] = [];
  for (let copy = first; copy <= last; copy++) copies.push(copy);
  return copies;
}

/** How far apart two x are over the shorter way, 0…½. */
export function distanceAround(a: number, b: number): number {
  return Math.abs(nearestCopy(a, b) - b);
}
