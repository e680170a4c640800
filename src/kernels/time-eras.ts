import type { When } from '../shared/when.ts';
import type { TimeScale } from './time-scale.ts';

/** Eras that overlap stand in rows under one another; what comes after the last row shares it. */
const mostRows = 3;

/** An era in the window. */
export interface EraBand {
  /** Index in the list of eras. */
  readonly era: number;
  readonly row: number;
  /** Pixels from `x0` to `x1`, cut at the ends of the scale. */
  readonly x0: number;
  readonly x1: number;
  /** Whether it begins and ends here, or goes on outside of the window. */
  readonly startsHere: boolean;
  readonly endsHere: boolean;
}

/** The row of each era: the first one in which it overlaps none. They do not depend on the window, so nothing jumps. */
export function rowsOfEras(eras: readonly { readonly when: When }[]): readonly number[] {
  const rows = eras.map(() => 0);
  const ends: number[] = [];
  const inOrder = [...eras.entries()].toSorted(([, a], [, b]) => compare(a.when.startEarliest, b.when.startEarliest));
  for (const [era, { when }] of inOrder) {
    const free = ends.findIndex((end) => end <= when.startEarliest);
    const row = Math.min(free < 0 ? ends.length : free, mostRows - 1);
    rows[era] = row;
    ends[row] = Math.max(ends[row] ?? Number.NEGATIVE_INFINITY, when.endLatest);
  }
  return rows;
}

/** Not by subtraction: ∞ − ∞ is no order. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The eras that possibly lie in the window, in their rows (`rowsOfEras`), from left to right. */
export function planEras(
  eras: readonly { readonly when: When }[],
  rows: readonly number[],
  scale: TimeScale,
): readonly EraBand[] {
  const bands = eras.map(({ when }, era): EraBand => {
    const [from, to] = [scale.toX(when.startEarliest), scale.toX(when.endLatest)];
    return {
      era,
      row: rows[era] ?? 0,
      x0: Math.max(from, scale.left),
      x1: Math.min(to, scale.right),
      startsHere: from >= scale.left,
      endsHere: to <= scale.right,
    };
  });
  return bands.filter(({ x0, x1 }) => x0 < x1).toSorted((a, b) => a.x0 - b.x0);
}
