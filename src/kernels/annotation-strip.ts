import { whenFlag, type EpochMs, type When } from '../shared/when.ts';
import type { TimeScale } from './time-scale.ts';

/** Annotations that would lie on one another stand in rows under one another; what comes after the last row cuts words short. */
const mostRows = 3;
/** Beyond this no pane reaches: an open end lies there, pixels. */
const farPx = 1_000_000;
const insetPx = 5;

/** An annotation in the window: a bracket over its time, and its words. */
export interface PlacedAnnotation {
  /** Index in the list of annotations. */
  readonly annotation: number;
  readonly row: number;
  /** Pixels that its time takes, cut at the ends of the scale. */
  readonly x0: number;
  readonly x1: number;
  /** Whether its time begins and ends here, or goes on outside of the window. */
  readonly startsHere: boolean;
  readonly endsHere: boolean;
  readonly textX: number;
  /** How much room its words have, pixels. */
  readonly roomPx: number;
}

/** One in its row, whether it is in the window or not. Pixels. */
interface Standing {
  readonly annotation: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly widePx: number;
  readonly before: Standing | undefined;
  /** Where the next one of its row begins. */
  nextFrom: number;
}

function hasTime<Timed extends { readonly when?: When }>(one: Timed): one is Timed & { readonly when: When } {
  return one.when !== undefined && (one.when.flags & whenFlag.undated) === 0;
}

/** How many rows there are; it does not depend on the window, so that nothing jumps. */
export function annotationRows(annotations: readonly { readonly when?: When }[]): number {
  return Math.min(annotations.filter(hasTime).length, mostRows);
}

/**
 * The annotations that stand in the window, from left to right, each in the first row with room for its words; those stay
 * in sight while its time is. `textPx`: how wide the words of one are, by its index.
 */
export function planAnnotationStrip(
  annotations: readonly { readonly when?: When }[],
  scale: Pick<TimeScale, 'left' | 'right' | 'toX'>,
  textPx: (annotation: number) => number,
): readonly PlacedAnnotation[] {
  const xOf = (instant: EpochMs): number => Math.min(Math.max(scale.toX(instant), -farPx), farPx);
  const dated = annotations
    .flatMap((one, annotation) =>
      hasTime(one) ? [{ annotation, from: xOf(one.when.startEarliest), to: xOf(one.when.endLatest) }] : [],
    )
    .toSorted((a, b) => a.from - b.from);
  const ends: number[] = Array.from({ length: annotationRows(annotations) }, () => Number.NEGATIVE_INFINITY);
  const lastInRow: Standing[] = [];
  const inRows = dated.map(({ annotation, from, to }) => {
    const widePx = textPx(annotation) + 2 * insetPx;
    const free = ends.findIndex((end) => end <= from);
    const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[row] = Math.max(ends[row] ?? 0, to, from + widePx);
    const before = lastInRow[row];
    const standing: Standing = { annotation, from, to, row, widePx, before, nextFrom: scale.right };
    if (before !== undefined) before.nextFrom = from;
    lastInRow[row] = standing;
    return standing;
  });
  return inRows.flatMap(({ annotation, from, to, row, widePx, before, nextFrom }): readonly PlacedAnnotation[] => {
    if (to <= scale.left || from >= scale.right) return [];
    const [x0, x1] = [Math.max(from, scale.left), Math.min(to, scale.right)];
    const end = Math.min(nextFrom, scale.right);
    const said = before === undefined ? 0 : Math.max(before.from, scale.left) + before.widePx;
    const free = Math.max(before === undefined || before.to <= scale.left ? 0 : Math.max(before.to, said), scale.left);
    // what begins near the right edge is said before it
    const turns = x0 + widePx > end && x0 - widePx >= free;
    return [
      {
        annotation,
        row,
        x0,
        x1,
        startsHere: from >= scale.left,
        endsHere: to <= scale.right,
        textX: turns ? x0 - widePx + insetPx : x0 + insetPx,
        roomPx: turns ? widePx - 2 * insetPx : Math.max(end - x0 - 2 * insetPx, 0),
      },
    ];
  });
}
