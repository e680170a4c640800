/** A part of a ring: the events of one category. Angles in radians, clockwise from the top. */
export interface RingArc {
  readonly category: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Half the size of a single mark with its edge, CSS pixels. */
const markRadiusPx = 6.5;
export const largestRadiusPx = 22;

/** The radius of what stands for this many events, CSS pixels. */
export function ringRadius(count: number): number {
  return count <= 1 ? markRadiusPx : Math.min(9 + 2.8 * Math.sqrt(count), largestRadiusPx);
}

/** The radius below which the number of events does not fit into its ring, CSS pixels; it grows with the number. */
export function leastRingRadius(count: number): number {
  return count <= 1 ? markRadiusPx : 6.5 + 2.75 * String(count).length;
}

/** The arcs of a ring, in the order of the categories; together they go once round. */
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
