import { createRestTimer } from '../ui/rest-timer.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import type { TimelineStage } from './timeline-stage.ts';

const restMs = 250;

/** Gives the frame to `read` now, and after that each one that has stood for a while. Returns its own undo. */
export function followFrames(stage: TimelineStage, read: (frame: TimelineFrame) => void): () => void {
  function readFrame(): void {
    const frame = stage.frame();
    if (frame !== null) read(frame);
  }
  const rest = createRestTimer(restMs, readFrame);
  readFrame();
  const stop = stage.onFrame(rest.step);
  return () => {
    stop();
    rest.cancel();
  };
}
