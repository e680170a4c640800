import type { TimeExtent } from '../shared/when.ts';
import type { TimeWalk } from './lane-walk.ts';
import { firstFrame, frameOfEvent, nextEvent, nextFrame, type Playing } from './playback.ts';

/** What is seen at once while time plays. */
export interface PlayedFrame {
  readonly brush: TimeExtent;
  /** The event that the brush is the time of; null where it is no one event's. */
  readonly row: number | null;
}

/**
 * All that a window or a growing brush passes, from its begin to the end of the range, `byMs` of time on from frame to frame:
 * what playing shows, known before it plays. Null where that is more than `most` frames. `brush`: the one that there is now,
 * which says how long a window is.
 */
export function playedFrames(
  playing: Playing,
  walk: TimeWalk,
  brush: TimeExtent | null,
  byMs: number,
  most: number,
): readonly PlayedFrame[] | null {
  const frames: PlayedFrame[] = [];
  let frame: TimeExtent | null = firstFrame(playing, brush, byMs);
  while (frame !== null) {
    if (frames.length === most) return null;
    frames.push({ brush: frame, row: null });
    frame = nextFrame(playing, walk, frame, byMs);
  }
  return frames;
}

/** The same from event to event. */
export function playedEvents(range: TimeExtent, walk: TimeWalk, most: number): readonly PlayedFrame[] | null {
  const frames: PlayedFrame[] = [];
  for (let row = nextEvent(walk, range, null, 1); row !== null; row = nextEvent(walk, range, row, 1)) {
    if (frames.length === most) return null;
    const brush = frameOfEvent(walk.columns, range, row);
    if (brush !== null) frames.push({ brush, row });
  }
  return frames;
}
