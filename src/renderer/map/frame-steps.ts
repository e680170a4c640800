import { createFrame } from '../ui/animation-frame.ts';

/** Work in steps, one an animation frame, so that no frame waits for all of it. */
export interface FrameSteps {
  /** Takes the place of what is left of the steps before. */
  begin(steps: Iterator<void, void>): void;
  /** Does all that is left now. */
  finish(): void;
  cancel(): void;
}

export function createFrameSteps(): FrameSteps {
  let left: Iterator<void, void> | null = null;
  function step(): void {
    const doing = left;
    const isDone = doing?.next().done ?? true;
    // a step may have begun others
    if (doing !== left) return;
    if (isDone) left = null;
    else frame.request();
  }
  const frame = createFrame(step);
  return {
    begin(steps) {
      left = steps;
      frame.request();
    },
    finish() {
      while (left !== null) step();
    },
    cancel() {
      left = null;
      frame.cancel();
    },
  };
}

/** The same in fewer steps: as many of the small ones at once as take no longer than `ms` together. */
export function* upTo(ms: number, steps: Iterable<void>): Generator<void, void> {
  let began = performance.now();
  for (const _ of steps) {
    if (performance.now() - began < ms) continue;
    yield;
    began = performance.now();
  }
}
