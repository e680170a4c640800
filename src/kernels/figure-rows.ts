import type { Indicator, IndicatorPoint } from '../shared/dataset.ts';
import type { TimeExtent, When } from '../shared/when.ts';
import { extremesOf } from './extremes.ts';
import type { TimeScale } from './time-scale.ts';

/** The values of an indicator for one timespan: more than one where editions or sources differ. */
export interface FigureBar {
  readonly when: When;
  readonly points: readonly IndicatorPoint[];
  /** Pixels from `x0` to `x1`, cut at the ends of the scale. */
  readonly x0: number;
  readonly x1: number;
  /** The largest of the values as a part of the largest in all rows, 0 to 1: the bar's height. */
  readonly part: number;
}

/** One row of the lane: the bars in sight, and the last one before them, which is out of sight and keeps its date. */
export interface FigureRow {
  readonly indicator: Indicator;
  readonly bars: readonly FigureBar[];
  readonly before: FigureBar | null;
}

/**
 * The rows of a lane of figures. A value stands over the time that it is about and nowhere else: nothing is carried
 * forward and nothing is drawn between two values. All rows have one measure, so that their heights can be compared.
 */
export function planFigureRows(indicators: readonly Indicator[], scale: TimeScale): readonly FigureRow[] {
  const largest = Math.max(largestValue(indicators.flatMap(({ points }) => points)), Number.MIN_VALUE);
  return indicators.map((indicator) => {
    const bars = groupByDate(indicator.points).map((group) => planBar(group, scale, largest));
    return {
      indicator,
      bars: bars.filter(({ when }) => isInSight(when, scale)),
      before: bars.findLast(({ when }) => scale.toX(when.endLatest) <= scale.left) ?? null,
    };
  });
}

/** Whether any figure is about a time in this extent. */
export function hasFiguresIn(indicators: readonly Indicator[], { from, to }: TimeExtent): boolean {
  return indicators.some(({ points }) => points.some(({ when }) => when.startEarliest < to && when.endLatest > from));
}

function planBar(points: readonly [IndicatorPoint, ...IndicatorPoint[]], scale: TimeScale, largest: number): FigureBar {
  const { when } = points[0];
  return {
    when,
    points,
    x0: Math.max(scale.toX(when.startEarliest), scale.left),
    x1: Math.min(scale.toX(when.endLatest), scale.right),
    part: Math.max(largestValue(points), 0) / largest,
  };
}

function largestValue(points: readonly IndicatorPoint[]): number {
  return extremesOf(points.map(({ value }) => value)).greatest;
}

function isInSight({ startEarliest, endLatest }: When, scale: TimeScale): boolean {
  return scale.toX(startEarliest) < scale.right && scale.toX(endLatest) > scale.left;
}

/** Points of the same date together, the dates in their order. */
function groupByDate(points: readonly IndicatorPoint[]): readonly (readonly [IndicatorPoint, ...IndicatorPoint[]])[] {
  const groups = new Map<string, [IndicatorPoint, ...IndicatorPoint[]]>();
  for (const point of points) {
    const group = groups.get(point.when.edtf);
    if (group === undefined) groups.set(point.when.edtf, [point]);
    else group.push(point);
  }
  return [...groups.values()].toSorted(([a], [b]) => a.when.startEarliest - b.when.startEarliest);
}
