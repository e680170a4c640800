import type { FrameProbe } from './frame-probe.mjs';

declare global {
  interface Window {
    /** In a page that `installFrameProbe` has run in. */
    frameProbe: FrameProbe;
  }
}
