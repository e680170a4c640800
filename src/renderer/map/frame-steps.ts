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
