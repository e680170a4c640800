import type { LaneLayout, LanePlan } from '../../kernels/lane-layout.ts';

/** A lane that has just become a density, or marks again: what it was, and how much of what it is shows already. */
export interface LaneFade {
  readonly before: LanePlan;
  /** 0 … 1 */
  readonly share: number;
}

/** Crossing over from marks to density and back. */
export interface LaneFades {
  /** Hears of a new layout at an instant (ms), and of the one before. */
  follow(layout: LaneLayout, before: LaneLayout | null, at: number): void;
  /** How far a lane is; null where it stands still. */
  of(lane: number, at: number): LaneFade | null;
  isRunning(at: number): boolean;
}

const fadeMs = 120;

/** `isStill` tells whether nothing may move: then lanes change at once. */
export function createLaneFades(isStill: () => boolean): LaneFades {
  const running = new Map<number, { readonly before: LanePlan; readonly since: number }>();
  return {
    follow(layout, before, at) {
      if (before === null || before.lanes.length !== layout.lanes.length) {
        running.clear();
        return;
      }
      for (const { lane, density } of layout.lanes) {
        const was = before.lanes[lane];
        if (was === undefined || (was.density === null) === (density === null)) continue;
        if (!isStill()) running.set(lane, { before: was, since: at });
      }
    },
    of(lane, at) {
      const fade = running.get(lane);
      if (fade === undefined) return null;
      const share = (at - fade.since) / fadeMs;
      if (share < 1) return { before: fade.before, share: Math.max(share, 0) };
      running.delete(lane);
      return null;
    },
    isRunning: (at) => [...running.values()].some(({ since }) => at - since < fadeMs),
  };
}
