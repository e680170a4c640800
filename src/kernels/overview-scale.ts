import { utcMonth, utcYear } from 'd3-time';
import type { EventColumns } from '../shared/event-columns.ts';
import type { EpochMs, TimeExtent } from '../shared/when.ts';
import { yearMs } from './durations.ts';
import { firstIndex } from './first-index.ts';
import { startsBefore } from './time-positions.ts';
import type { TimeScale } from './time-scale.ts';

/** A stretch of time on the overview within which the scale is even. */
export interface OverviewSegment {
  readonly extent: TimeExtent;
  readonly x0: number;
  readonly x1: number;
}

/**
 * The scale of the overview: even pieces, of which those with few events are compressed. Where two pieces meet, the
 * overview draws a break sign.
 */
export interface OverviewScale extends TimeScale {
  readonly extent: TimeExtent;
  readonly segments: readonly OverviewSegment[];
}

/** A break must bring the curve of all events so much nearer to even pieces, on average, else it is not worth it. */
const leastGain = 0.05;
const mostSegments = 3;
/** Fewer events tell nothing of how dense they are. */
const leastEvents = 12;
/** As many points of the curve are looked at, however many events there are. */
const curvePoints = 256;
/** How much of a segment's width follows its share of the events; the rest follows its share of the time. */
const weightOfEvents = 0.8;
const narrowestSegment = 0.12;

/** The instants by which dated events are counted, as if they stood in one sorted list: nothing is kept of each. */
export interface EventInstants {
  readonly count: number;
  /** The instant at an index of the list. */
  at(index: number): EpochMs;
  countBefore(instant: EpochMs): number;
}

/** An event is counted by its begin, or by its end where it has no begin; one that has neither, not at all. */
export function eventInstants(columns: EventColumns): EventInstants {
  const { byStart, startEarliest, endLatest } = columns;
  // those without a begin stand first among the others by their start, and are few
  const open = startsBefore(columns, -Number.MAX_VALUE);
  const ends = Float64Array.from(byStart.subarray(0, open), (row) => endLatest[row] ?? 0)
    .filter((end) => Number.isFinite(end))
    .sort();
  const begins = byStart.length - open;
  const beginAt = (index: number): number => startEarliest[byStart[open + index] ?? 0] ?? 0;
  const endsBefore = (instant: number): number => firstIndex(ends.length, (index) => (ends[index] ?? 0) >= instant);
  return {
    count: begins + ends.length,
    at(index) {
      // as many begins come before it as are followed by no more than that
      const before = firstIndex(begins, (begin) => begin + endsBefore(beginAt(begin)) >= index);
      const end = ends[index - before] ?? Number.POSITIVE_INFINITY;
      return before < begins ? Math.min(beginAt(before), end) : end;
    },
    countBefore: (instant) => startsBefore(columns, instant, open) - open + endsBefore(instant),
  };
}

/** Cuts `extent` into at most three pieces with a round begin, so that the events are as even as can be in each. */
export function planOverviewBreaks(extent: TimeExtent, instants: EventInstants): readonly EpochMs[] {
  const count = Math.min(instants.count, curvePoints);
  const curve = Array.from({ length: count }, (_, point) => instants.at(Math.floor((point / count) * instants.count)));
  const knots = [extent.from, extent.to];
  while (knots.length <= mostSegments) {
    const [best] = knots
      .slice(1)
      .map((to, index) => bestBreak({ from: knots[index] ?? to, to }, curve))
      .toSorted((a, b) => b.gain - a.gain);
    if (best === undefined || best.gain < leastGain) break;
    knots.push(best.at);
    knots.sort((a, b) => a - b);
  }
  return knots.slice(1, -1);
}

/** The round instant at which a break makes the curve most even; `gain` is the mean distance that it takes away. */
function bestBreak(
  { from, to }: TimeExtent,
  curve: readonly EpochMs[],
): { readonly at: EpochMs; readonly gain: number } {
  const inside = curve.filter((instant) => instant >= from && instant < to);
  const uneven = unevenness(inside, from, to);
  let best = { at: from, gain: 0 };
  if (inside.length < leastEvents) return best;
  const unit = to - from > 3 * yearMs ? utcYear.every(roundYears((to - from) / yearMs)) : utcMonth.every(3);
  for (const date of unit?.range(new Date(from), new Date(to)) ?? []) {
    const at = date.getTime();
    if (at <= from) continue;
    const cut = inside.findIndex((instant) => instant >= at);
    const [before, after] = cut < 0 ? [inside, []] : [inside.slice(0, cut), inside.slice(cut)];
    const gain = (uneven - unevenness(before, from, at) - unevenness(after, at, to)) / curve.length;
    if (gain > best.gain) best = { at, gain };
  }
  return best;
}

/** How far the sorted instants are from an even spread over the interval: the sum of the distances, in shares of all. */
function unevenness(instants: readonly EpochMs[], from: EpochMs, to: EpochMs): number {
  return instants.reduce(
    (sum, instant, index) => sum + Math.abs((index + 0.5) / instants.length - (instant - from) / (to - from)),
    0,
  );
}

/** 1, 10, 100 … years: about a hundred to a thousand places to cut. */
function roundYears(years: number): number {
  return 10 ** Math.max(Math.floor(Math.log10(years)) - 1, 0);
}

/** The scale that shows all of `extent`, cut at `breaks`, on the pixels from `left` to `right`. */
export function overviewScale(
  extent: TimeExtent,
  breaks: readonly EpochMs[],
  instants: EventInstants,
  left: number,
  right: number,
): OverviewScale {
  const knots = [extent.from, ...breaks, extent.to];
  const shares = knots.slice(1).map((to, index) => {
    const from = knots[index] ?? to;
    const events = (instants.countBefore(to) - instants.countBefore(from)) / Math.max(instants.count, 1);
    const time = (to - from) / (extent.to - extent.from);
    return Math.max(weightOfEvents * events + (1 - weightOfEvents) * time, narrowestSegment);
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  let x = left;
  const segments = shares.map((share, index): OverviewSegment => {
    const x0 = x;
    x = index === shares.length - 1 ? right : x + (share / sum) * (right - left);
    return { extent: { from: knots[index] ?? 0, to: knots[index + 1] ?? 0 }, x0, x1: x };
  });
  return piecewiseScale(extent, segments, left, right);
}

/** Outside of all segments the first and the last one go on. */
function piecewiseScale(
  extent: TimeExtent,
  segments: readonly OverviewSegment[],
  left: number,
  right: number,
): OverviewScale {
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined) throw new Error('an overview has at least one segment');
  const msPerPixel = ({ extent: { from, to }, x0, x1 }: OverviewSegment): number =>
    (to - from) / Math.max(x1 - x0, 1e-9);
  const segmentAt = (x: number): OverviewSegment => segments.find(({ x1 }) => x < x1) ?? last;
  return {
    extent,
    segments,
    left,
    right,
    toX(instant) {
      const segment = segments.find(({ extent: { to } }) => instant < to) ?? last;
      return segment.x0 + (instant - segment.extent.from) / msPerPixel(segment);
    },
    toInstant(x) {
      const segment = segmentAt(x);
      return segment.extent.from + (x - segment.x0) * msPerPixel(segment);
    },
    msPerPixelAt: (x) => msPerPixel(segmentAt(x)),
  };
}
