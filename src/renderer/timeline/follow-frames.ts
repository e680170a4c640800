import type { TimelineFrame } from './timeline-frame.ts';
import type { TimelineStage } from './timeline-stage.ts';

const calmMs = 500;

/** Gives every new frame to `read`, the first one at once and then at most twice a second. Returns its own undo. */
export function followFrames(stage: TimelineStage, read: (frame: TimelineFrame) => void): () => void {
  let timer = 0;
  let pause = 0;
  function readFrame(): void {
    timer = 0;
    pause = calmMs;
    const frame = stage.frame();
    if (frame !== null) read(frame);
  }
  function wait(): void {
    if (timer === 0) timer = setTimeout(readFrame, pause);
  }
  wait();
  const stop = stage.onFrame(wait);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
