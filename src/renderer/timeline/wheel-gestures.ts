import { linearTimeScale } from '../../kernels/time-scale.ts';
import { panWindow } from '../../kernels/time-window.ts';
import type { EpochMs, TimeExtent } from '../../shared/when.ts';
import type { Gestures } from '../store/gestures.ts';

/** How much longer the window gets by one pixel of the wheel: a notch of 100 px makes it a fifth longer. */
const zoomPerPixel = Math.log(1.2) / 100;
const linePx = 16;

export interface WheeledWindow {
  readonly window: TimeExtent;
  readonly gutterPx: number;
  zoomed(at: EpochMs, factor: number): TimeExtent;
}

/**
 * The wheel zooms at the pointer; with Shift, or sideways, it pans. Lanes that are higher than the pane scroll over
 * their names. `whilePanning` hears of every pan. Returns its own undo.
 */
export function listenToWheel(
  element: HTMLElement,
  current: () => WheeledWindow | null,
  gestures: Gestures,
  whilePanning: () => void,
): () => void {
  function turn(event: WheelEvent): void {
    const shown = current();
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left;
    if (shown === null) return;
    const { window, gutterPx, zoomed } = shown;
    if (x < gutterPx && element.scrollHeight > element.clientHeight) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
    const [sideways, along] = [event.deltaX * unit, event.deltaY * unit];
    const scale = linearTimeScale(window, gutterPx, box.width);
    const pans = event.shiftKey || Math.abs(sideways) > Math.abs(along);
    if (pans) {
      whilePanning();
      const byPx = Math.abs(sideways) > Math.abs(along) ? sideways : along;
      gestures.setTimeExtent(panWindow(window, byPx * scale.msPerPixelAt(x)));
      return;
    }
    // A pinch comes as a wheel with Ctrl, in much smaller steps.
    const factor = Math.exp(along * zoomPerPixel * (event.ctrlKey ? 8 : 1));
    gestures.setTimeExtent(zoomed(scale.toInstant(Math.max(x, gutterPx)), factor));
  }
  element.addEventListener('wheel', turn, { passive: false });
  return () => element.removeEventListener('wheel', turn);
}
