import type { EventColumns } from '../shared/event-columns.ts';
import { whenFlag, type TimeExtent } from '../shared/when.ts';
import { dayMs, hourMs, minuteMs, yearMs } from './durations.ts';
import { possiblyIn } from './filter-mask.ts';
import { inTime, firstStarting, type TimeWalk } from './lane-walk.ts';
import { boundsOfRow } from './time-bounds.ts';
import { endsBy, startsBefore } from './time-positions.ts';

/*
 * Time that plays: a brush that moves on. Each frame is a brush, and the next one follows from it alone, so that a hand may
 * take the brush elsewhere meanwhile.
 */

/** `window`: it keeps its length; `cumulative`: it keeps its begin; `events`: it is the time of one event after the other. */
export const playModes = ['window', 'cumulative', 'events'] as const;
export type PlayMode = (typeof playModes)[number];

export const playSpeeds = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
export type PlaySpeed = (typeof playSpeeds)[number];

/** How much time goes by in a second. */
export const speedMs: Readonly<Record<PlaySpeed, number>> = {
  second: 1000,
  minute: minuteMs,
  hour: hourMs,
  day: dayMs,
  week: 7 * dayMs,
  month: yearMs / 12,
  year: yearMs,
};

/** A range is played in about so many seconds, unless a person chooses another speed. */
const usualSeconds = 30;
/** A moving window is such a part of the range, unless there is a brush. */
const windowShare = 1 / 12;

/** The slowest speed at which a range takes no longer than usual; else the fastest. */
export function usualSpeed({ from, to }: TimeExtent): PlaySpeed {
  return playSpeeds.find((speed) => (to - from) / speedMs[speed] <= usualSeconds) ?? 'year';
}

/** What plays. */
export interface Playing {
  /** Window or cumulative. */
  readonly mode: Exclude<PlayMode, 'events'>;
  /** From the begin of it to its end. */
  readonly range: TimeExtent;
  /** Frames in which nothing is known to be, or nothing would be added, are passed over. */
  readonly skipsEmpty: boolean;
}

/** The first frame. The length of a window is that of the brush there is, where it is shorter than the range. */
export function firstFrame({ mode, range }: Playing, brush: TimeExtent | null, byMs: number): TimeExtent {
  const whole = range.to - range.from;
  const brushed = brush === null ? whole : brush.to - brush.from;
  const length = mode === 'cumulative' ? Math.min(byMs, whole) : brushed < whole ? brushed : whole * windowShare;
  return { from: range.from, to: range.from + length };
}

/**
 * The frame that follows `byMs` later: null at the end of the range. A cumulative one ends where the range does, a window
 * where it has left it.
 */
export function nextFrame(playing: Playing, walk: TimeWalk, frame: TimeExtent, byMs: number): TimeExtent | null {
  const { mode, range, skipsEmpty } = playing;
  if (mode === 'cumulative') {
    if (frame.to >= range.to) return null;
    const to = Math.min(frame.to + byMs, range.to);
    const start = skipsEmpty ? nextStart(walk, frame.to) : frame.to;
    return { from: frame.from, to: start < to ? to : Math.min(start + byMs, range.to) };
  }
  const moved = { from: frame.from + byMs, to: frame.to + byMs };
  if (moved.from >= range.to) return null;
  if (!skipsEmpty || holdsAny(walk, moved)) return moved;
  // what starts later comes in at the end of the window
  const start = nextKnownStart(walk, moved.to);
  if (start >= range.to) return null;
  const length = frame.to - frame.from;
  const to = start + Math.min(byMs, length);
  return { from: to - length, to };
}

/** The frame before; it stays at the begin of the range. */
export function previousFrame({ mode, range }: Playing, frame: TimeExtent, byMs: number): TimeExtent {
  if (mode === 'cumulative') return { from: frame.from, to: Math.max(frame.to - byMs, frame.from + 1) };
  const moved = Math.min(byMs, Math.max(frame.from - range.from, 0));
  return { from: frame.from - moved, to: frame.to - moved };
}

/** The event after one (−1: before it) that starts in the range; from none, the first there. Null where there is none. */
export function nextEvent(walk: TimeWalk, range: TimeExtent, row: number | null, step: 1 | -1): number | null {
  const next = row === null ? firstStarting(walk, range.from) : inTime(walk, row, step);
  if (next === null) return null;
  const start = walk.columns.startEarliest[next] ?? 0;
  return start < range.to && (row === null || (walk.columns.endLatest[next] ?? 0) > range.from) ? next : null;
}

/** The time of an event, as far as the range goes; null where it lies outside. */
export function frameOfEvent(columns: EventColumns, range: TimeExtent, row: number): TimeExtent | null {
  const bounds = boundsOfRow(columns, row);
  if (bounds === null || !possiblyIn(columns, row, range)) return null;
  const from = Math.max(bounds.from, range.from);
  return { from, to: Math.max(Math.min(bounds.to, range.to), from + 1) };
}

/** Whether an event that passes is known to be in an extent. */
function holdsAny({ columns, passes }: TimeWalk, extent: TimeExtent): boolean {
  const { byStart, byEnd } = columns;
  const [started, ended] = [startsBefore(columns, extent.to), endsBy(columns, extent.from)];
  if (started === ended) return false;
  // both ends of the orders hold all that lies in it: the shorter one is looked through, the nearest first
  if (started <= byEnd.length - ended) {
    for (let at = started - 1; at >= 0; at--) {
      const row = byStart[at] ?? 0;
      if (passes(row) && isKnownIn(columns, row, extent)) return true;
    }
    return false;
  }
  for (let at = ended; at < byEnd.length; at++) {
    const row = byEnd[at] ?? 0;
    if (passes(row) && isKnownIn(columns, row, extent)) return true;
  }
  return false;
}

function isKnownIn(columns: EventColumns, row: number, { from, to }: TimeExtent): boolean {
  return knownStart(columns, row) < to && knownEnd(columns, row) > from;
}

/**
 * From when on an event is known to be. Where nobody knows its beginning, or it has none (a deadline), that is its end: it may
 * have been long before, as the brush has it, but nothing is known to happen there.
 */
function knownStart({ startEarliest, startLatest, endEarliest }: EventColumns, row: number): number {
  const start = startEarliest[row] ?? 0;
  return start === Number.NEGATIVE_INFINITY ? Math.min(startLatest[row] ?? 0, endEarliest[row] ?? 0) : start;
}

/** Until when an event is known to be; what has no end goes on for ever, but not what ended nobody knows when. */
function knownEnd({ startLatest, endEarliest, endLatest, whenFlags }: EventColumns, row: number): number {
  const isUnknown = ((whenFlags[row] ?? 0) & whenFlag.endUnknown) !== 0;
  return isUnknown ? Math.max(startLatest[row] ?? 0, endEarliest[row] ?? 0) : (endLatest[row] ?? 0);
}

/** When the next event starts that passes, at an instant or after it; ∞ where none does. */
function nextStart({ columns, passes }: TimeWalk, instant: number): number {
  const { byStart, startEarliest } = columns;
  for (let at = startsBefore(columns, instant); at < byStart.length; at++) {
    const row = byStart[at] ?? 0;
    if (passes(row)) return startEarliest[row] ?? 0;
  }
  return Number.POSITIVE_INFINITY;
}

/** From when on the next event is known to be, at an instant or after it: those of unknown beginning too, which come first. */
function nextKnownStart(walk: TimeWalk, instant: number): number {
  const { columns, passes } = walk;
  const { byStart, startEarliest } = columns;
  let next = nextStart(walk, instant);
  for (let at = 0; at < byStart.length; at++) {
    const row = byStart[at] ?? 0;
    if (startEarliest[row] !== Number.NEGATIVE_INFINITY) break;
    const start = knownStart(columns, row);
    if (start >= instant && start < next && passes(row)) next = start;
  }
  return next;
}
