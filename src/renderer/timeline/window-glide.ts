import type { TimeExtent } from '../../shared/when.ts';

/** Moves the shown window to where the state has it: at once under a hand, else within a moment that the eye can follow. */
export interface WindowGlide {
  /** The window to show at an instant (ms), on the way to `target`. */
  shownAt(target: TimeExtent, at: number): TimeExtent;
  /** A hand has set this window: it is followed at once. */
  followHand(target: TimeExtent): void;
  isRunning(at: number): boolean;
}

/** A movement of the camera, as `--m-camera`. */
export const glideMs = 240;
/** From one step of a story to the next, as `--m-step`. */
export const stepGlideMs = 700;

/** `isStill` tells whether nothing may move by itself; `durationMs`, how long a movement takes that begins now. */
export function createWindowGlide(isStill: () => boolean, durationMs: () => number): WindowGlide {
  let way: { readonly from: TimeExtent; readonly to: TimeExtent; readonly since: number; readonly ms: number } | null =
    null;
  let byHand: TimeExtent | null = null;

  const shown = (at: number): TimeExtent | null => {
    if (way === null) return null;
    const part = (at - way.since) / way.ms;
    return part >= 1 ? way.to : windowBetween(way.from, way.to, eased(Math.max(part, 0)));
  };
  return {
    shownAt(target, at) {
      if (way?.to !== target) {
        const now = shown(at);
        const jumps = now === null || target === byHand || isStill();
        way = {
          from: jumps ? target : now,
          to: target,
          since: jumps ? Number.NEGATIVE_INFINITY : at,
          ms: durationMs(),
        };
      }
      return shown(at) ?? target;
    },
    followHand(target) {
      byHand = target;
    },
    isRunning: (at) => way !== null && at - way.since < way.ms,
  };
}

/** Fast first, then slower. */
function eased(part: number): number {
  return 1 - (1 - part) ** 3;
}

/** Between two windows: the length changes by equal factors, so that a zoom looks even, about one point that stays. */
export function windowBetween(from: TimeExtent, to: TimeExtent, part: number): TimeExtent {
  const [first, last] = [from.to - from.from, to.to - to.from];
  const length = first ** (1 - part) * last ** part;
  const share = Math.abs(last - first) < first * 1e-6 ? part : (length - first) / (last - first);
  const start = from.from + (to.from - from.from) * share;
  return { from: start, to: start + length };
}
