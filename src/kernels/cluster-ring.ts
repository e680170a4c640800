/** A part of a ring: the events of one category. Angles in radians, clockwise from the top. */
export interface RingArc {
  readonly category: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export const largestRadiusPx = 22;
/** The part of its full size that a ring keeps however crowded the map is: places nearer than that merge. */
const keptShare = 0.7;

/** Of strong digits and what parts them. Few digits may come near to their ring: they are narrow where it curves. */
const [digitEm, narrowDigitEm, partingEm] = [0.64, 0.56, 0.32];
const numberGapPx = 1.5;

/** The size of a single mark by the importance of its event, 1…5: the diameter of a circle of its area, CSS pixels. */
export function singleMarkPx(importance: number): number {
  return 8 + Math.min(Math.max(importance, 1), 5);
}

/** The radius of what stands for this many events, of which the most important has this importance; CSS pixels. */
export function ringRadius(count: number, importance: number): number {
  return count <= 1 ? singleMarkPx(importance) / 2 + 1 : Math.min(9 + 2.8 * Math.sqrt(count), largestRadiusPx);
}

/** The radius below which the number of events does not fit into its ring, CSS pixels; it grows with the number. */
export function leastRingRadius(count: number, importance: number): number {
  if (count <= 1) return ringRadius(1, importance);
  const digits = Math.floor(Math.log10(count) + 1e-9) + 1;
  // with what parts the thousands
  return Math.min(6.5 + 2.75 * digits + (digits > 3 ? 2.5 : 0), largestRadiusPx);
}

/** The size of the number in a ring of this radius, CSS pixels: more than three digits are smaller, and keep off the ring. */
export function ringNumberPx(text: string, radius: number): number {
  const usual = radius < 12 ? 10.5 : 11.5;
  const room = 2 * (radius - ringWidth(radius));
  const digits = text.replaceAll(/\D/g, '').length;
  if (text.length <= 3) return Math.min(usual, room / (text.length * narrowDigitEm));
  return Math.min(usual, (room - 2 * numberGapPx) / (digits * digitEm + (text.length - digits) * partingEm));
}

/** The radius that is kept free for a ring of this many events, whatever their importance; CSS pixels. */
export function roomOfRing(count: number): number {
  return Math.max(leastRingRadius(count, 5), keptShare * ringRadius(count, 5));
}

/** How thick the arcs of a ring of this radius are, CSS pixels. */
export function ringWidth(radius: number): number {
  return Math.max(radius * 0.24, 3.4);
}

/** The arcs of a ring, in the order of the categories; together they go once round. `rows`: its events, each once. */
export function ringArcs(rows: readonly number[], category: Uint16Array): readonly RingArc[] {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const index = category[row] ?? 0;
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  let before = 0;
  const turn = (count: number): number => (count / rows.length) * 2 * Math.PI;
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([index, count]) => {
      const from = turn(before);
      before += count;
      return { category: index, count, from, to: turn(before) };
    });
}
