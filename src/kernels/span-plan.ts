import type { EventColumns } from '../shared/event-columns.ts';
import { precisions, whenFlag } from '../shared/when.ts';
import type { TimeScale } from './time-scale.ts';

/**
 * How an end of a span is drawn: `hard` where it is known; `approximate` fades a little; `open` (`..`) and `unknown`
 * (empty) fade far and reach the edge of the pane; `cut` goes on outside of the window.
 */
export type SpanEnd = 'hard' | 'approximate' | 'open' | 'unknown' | 'cut';

/**
 * The body of a span: `solid` is true throughout; `hatched` is some time within; `deadline` has no begin and a hard
 * bar at its end.
 */
export type SpanBody = 'solid' | 'hatched' | 'deadline';

/** Where a span is drawn, in pixels of the pane; everything is clipped to it. */
export interface SpanPlan {
  readonly x0: number;
  readonly x1: number;
  readonly start: SpanEnd;
  readonly end: SpanEnd;
  readonly body: SpanBody;
  /** The part of a solid body of which both ends are certain; what is left and right of it is hatched. */
  readonly core0: number;
  readonly core1: number;
  /** Too narrow for a pill: only the mark is drawn, in the middle of the span. */
  readonly markOnly: boolean;
  /** The middle of the mark. */
  readonly markX: number;
}

const narrowestPillPx = 5;
const markInsetPx = 9;
const chevronPx = 7;

const startVague = whenFlag.startUncertain | whenFlag.enclosed;
const endVague = whenFlag.endUncertain | whenFlag.enclosed;
const [noPrecision, dayPrecision] = [precisions.indexOf('none'), precisions.indexOf('day')];

/** How the dated event of a row is drawn on a scale: exactly as wide as its timespan, and as vague as it is known. */
export function planSpan(columns: EventColumns, row: number, scale: TimeScale): SpanPlan {
  const flags = columns.whenFlags[row] ?? 0;
  const startEarliest = columns.startEarliest[row] ?? Number.NEGATIVE_INFINITY;
  const endLatest = columns.endLatest[row] ?? Number.POSITIVE_INFINITY;
  const from = scale.toX(startEarliest);
  const to = scale.toX(endLatest);
  const x0 = Math.max(from, scale.left);
  const x1 = Math.min(to, scale.right);
  const start = endOf(
    from < scale.left,
    startEarliest,
    flags & whenFlag.startUnknown,
    flags & whenFlag.startApproximate,
  );
  const end = endOf(to > scale.right, endLatest, flags & whenFlag.endUnknown, flags & whenFlag.endApproximate);
  const markOnly = to - from < narrowestPillPx;
  return {
    x0,
    x1,
    start,
    end,
    ...bodyOf(columns, row, scale, flags, x0, x1),
    markOnly,
    markX: markOnly ? (from + to) / 2 : markInside(x0, x1, start === 'hard' || start === 'approximate'),
  };
}

function endOf(isOutside: boolean, bound: number, unknown: number, approximate: number): SpanEnd {
  if (!Number.isFinite(bound)) return unknown === 0 ? 'open' : 'unknown';
  if (isOutside) return 'cut';
  return approximate === 0 ? 'hard' : 'approximate';
}

function bodyOf(
  columns: EventColumns,
  row: number,
  scale: TimeScale,
  flags: number,
  x0: number,
  x1: number,
): Pick<SpanPlan, 'body' | 'core0' | 'core1'> {
  const startIsVague = (flags & startVague) !== 0 || isCoarse(columns.startPrecision[row] ?? 0);
  const endIsVague = (flags & endVague) !== 0 || isCoarse(columns.endPrecision[row] ?? 0);
  if ((flags & whenFlag.startOpen) !== 0 && Number.isFinite(columns.endLatest[row])) {
    return { body: 'deadline', core0: x0, core1: x1 };
  }
  const isInterval =
    (flags & (whenFlag.interval | whenFlag.startUnknown | whenFlag.endOpen | whenFlag.endUnknown)) !== 0;
  if (!isInterval && (startIsVague || endIsVague)) return { body: 'hatched', core0: x1, core1: x1 };
  const startLatest = columns.startLatest[row] ?? Number.POSITIVE_INFINITY;
  const endEarliest = columns.endEarliest[row] ?? Number.NEGATIVE_INFINITY;
  const core0 = startIsVague && Number.isFinite(startLatest) ? clamp(scale.toX(startLatest), x0, x1) : x0;
  const core1 = endIsVague && Number.isFinite(endEarliest) ? clamp(scale.toX(endEarliest), x0, x1) : x1;
  return core0 < core1 ? { body: 'solid', core0, core1 } : { body: 'hatched', core0: x1, core1: x1 };
}

/** Known to no more than a month, a year …; a bound that is open has no precision at all. */
function isCoarse(precision: number): boolean {
  return precision > noPrecision && precision < dayPrecision;
}

/** At the left end, behind a chevron where there is one; in the middle of what is too narrow for that. */
function markInside(x0: number, x1: number, beginsHere: boolean): number {
  const inset = markInsetPx + (beginsHere ? 0 : chevronPx);
  return x1 - x0 < inset + markInsetPx ? (x0 + x1) / 2 : x0 + inset;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
