import { dayMs, hourMs } from '../../kernels/durations.ts';
import { filterBit } from '../../kernels/filter-mask.ts';
import { frameInDays } from '../../kernels/frame-in-days.ts';
import { hasTimesOfDay } from '../../kernels/has-times-of-day.ts';
import type { TimeWalk } from '../../kernels/lane-walk.ts';
import {
  firstFrame,
  frameOfEvent,
  nextEvent,
  nextFrame,
  previousFrame,
  speedMs,
  usualSpeed,
  type PlayMode,
  type PlaySpeed,
  type Playing,
} from '../../kernels/playback.ts';
import { sharedExtent } from '../../kernels/time-window.ts';
import { wholeDays } from '../../kernels/whole-days.ts';
import { showsTimes } from '../../shared/shows-times.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { ExplorerState, OpenDocument } from './explorer-state.ts';
import type { Gestures } from './gestures.ts';
import { rememberLast } from './remember-last.ts';
import { selectFiltering, selectSelectedRows } from './selectors.ts';
import { selectWholeExtent } from './time-windows.ts';

/** How time plays; none of it is part of a view: what it shows is the brush, which is. */
export interface Playback {
  readonly isPlaying: boolean;
  readonly mode: PlayMode;
  readonly speed: PlaySpeed;
  /** It begins again at the end. */
  readonly loops: boolean;
  /** Time in which nothing happens is passed over. */
  readonly skipsEmpty: boolean;
}

/** How it plays before a person chooses. */
export function usualPlayback(state: ExplorerState): Playback {
  const range = playedRange(state);
  const speed = range === null ? 'day' : usualSpeed(range);
  return { isPlaying: false, mode: 'window', speed, loops: false, skipsEmpty: true };
}

const isOfTimes = rememberLast((document: OpenDocument | null) => document !== null && hasTimesOfDay(document.columns));

/**
 * What the state becomes where it is changed how time plays; null: no longer. Where nothing has a time of day, a brush that stops
 * between two days is that of whole days: hours are seen to go by, and nothing is known of them.
 */
export function changedPlayback(
  state: ExplorerState,
  change: Partial<Playback> | null,
): Pick<ExplorerState, 'playback' | 'view'> {
  const { playback: before, view, document } = state;
  const playback = change === null ? null : { ...(before ?? usualPlayback(state)), ...change };
  const hasStopped = before?.isPlaying === true && playback?.isPlaying !== true;
  if (!hasStopped || view.brush === null || before.mode === 'events') return { playback, view };
  if (isOfTimes(document)) return { playback, view };
  return { playback, view: { ...view, brush: frameInDays(view.brush, before.mode) } };
}

const daysOf = rememberLast(wholeDays);

/**
 * The brush as words tell it. While it plays where nothing has a time of day it is told by the days that it lies in: what passes is
 * that of whole days, and hours would only flicker.
 */
export function selectToldBrush({ view, playback, document }: ExplorerState): TimeExtent | null {
  const isHeld = view.brush === null || playback?.isPlaying !== true || isOfTimes(document);
  return isHeld ? view.brush : daysOf(view.brush);
}

/** Plays, or stops. At the end it begins again, as it does where nothing has been played yet. */
export function togglePlaying(state: ExplorerState, gestures: Gestures): void {
  const playback = state.playback ?? usualPlayback(state);
  if (!playback.isPlaying && !moveOn(state, playback, 0.001, gestures)) rewind(state, playback, gestures);
  gestures.setPlayback({ isPlaying: !playback.isPlaying });
}

/** What is played: as much of the window as has events; null where there is nothing. */
export function playedRange(state: ExplorerState): TimeExtent | null {
  const whole = selectWholeExtent(state);
  if (whole === null) return null;
  const range = sharedExtent(state.view.timeExtent, whole);
  return range.from < range.to ? range : whole;
}

/** The dated events that pass every filter but the brush. */
export function playedWalk(state: ExplorerState): TimeWalk | null {
  if (state.document === null) return null;
  const { mask } = selectFiltering(state);
  return { columns: state.document.columns, passes: (row) => ((mask[row] ?? 0) & ~filterBit.brush) === 0 };
}

/**
 * Moves the brush on by so many seconds of playing (a step forward where `seconds` is 1, back where it is −1; from event to
 * event it is one event each time), and begins anew where there is no brush. Whether there was something to move to.
 */
export function moveOn(state: ExplorerState, playback: Playback, seconds: number, gestures: Gestures): boolean {
  const [range, walk] = [playedRange(state), playedWalk(state)];
  if (range === null || walk === null) return false;
  if (playback.mode === 'events') {
    const row = nextEvent(walk, range, playedRow(state), seconds < 0 ? -1 : 1);
    return showEvent(state, range, row, gestures);
  }
  const frame = state.view.brush;
  const { playing, msOf, shown } = playingIn(state, playback, playback.mode, range);
  const byMs = msOf(Math.abs(seconds));
  const whole = playing.range.to - playing.range.from;
  // a window over all of the range has nowhere to move
  const isWhole = frame !== null && playing.mode === 'window' && frame.to - frame.from >= whole;
  if (frame === null || isWhole) gestures.setBrush(shown(firstFrame(playing, null, byMs)));
  else if (seconds < 0) gestures.setBrush(shown(previousFrame(playing, frame, byMs)));
  else {
    const next = nextFrame(playing, walk, frame, byMs);
    if (next === null) return false;
    gestures.setBrush(shown(next));
  }
  return true;
}

/** As many of the seconds of playing as it can move on by: those of whole days, where it plays in days. */
export function movingSeconds(state: ExplorerState, playback: Playback, seconds: number): number {
  const range = playedRange(state);
  if (range === null || !isInDays(state, playback, range)) return seconds;
  const secondsOfDay = dayMs / speedMs[playback.speed];
  return Math.floor(seconds / secondsOfDay) * secondsOfDay;
}

/**
 * Faster than an hour a second, on an axis too coarse for hours, time plays in whole days: the hours that it passes can be
 * neither seen nor read.
 */
function isInDays({ view }: ExplorerState, { speed }: Playback, range: TimeExtent): boolean {
  const { from, to } = wholeDays(range);
  return speedMs[speed] > hourMs && !showsTimes(view.timeExtent) && to - from > dayMs;
}

/** What plays, how far so many seconds of it lead, and a frame as it is shown. */
function playingIn(
  state: ExplorerState,
  playback: Playback,
  mode: Playing['mode'],
  range: TimeExtent,
): {
  readonly playing: Playing;
  msOf(seconds: number): number;
  shown(frame: TimeExtent): TimeExtent;
} {
  const { skipsEmpty, speed } = playback;
  if (!isInDays(state, playback, range)) {
    return {
      playing: { mode, range: isOfTimes(state.document) ? range : wholeDays(range), skipsEmpty },
      msOf: (seconds) => seconds * speedMs[speed],
      shown: (frame) => frame,
    };
  }
  return {
    playing: { mode, range: wholeDays(range), skipsEmpty },
    msOf: (seconds) => Math.round((seconds * speedMs[speed]) / dayMs) * dayMs,
    shown: (frame) => frameInDays(frame, mode),
  };
}

/** Begins again: at the begin of the range, or with its first event. */
export function rewind(state: ExplorerState, playback: Playback, gestures: Gestures): boolean {
  const [range, walk] = [playedRange(state), playedWalk(state)];
  if (range === null || walk === null) return false;
  if (playback.mode === 'events') return showEvent(state, range, nextEvent(walk, range, null, 1), gestures);
  const { playing, msOf, shown } = playingIn(state, playback, playback.mode, range);
  gestures.setBrush(shown(firstFrame(playing, state.view.brush, msOf(1))));
  return true;
}

/** The event that the brush is the time of; null where it is not that of the chosen one. */
function playedRow(state: ExplorerState): number | null {
  const row = selectSelectedRows(state)[0];
  const range = playedRange(state);
  if (row === undefined || range === null || state.document === null) return null;
  return frameOfEvent(state.document.columns, range, row) === null ? null : row;
}

function showEvent({ document }: ExplorerState, range: TimeExtent, row: number | null, gestures: Gestures): boolean {
  const frame = row === null || document === null ? null : frameOfEvent(document.columns, range, row);
  if (frame === null) return false;
  gestures.select(row);
  gestures.setBrush(frame);
  return true;
}
