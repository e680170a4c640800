import { eventAt } from '../../kernels/lane-hit.ts';
import { panWindow } from '../../kernels/time-window.ts';
import type { Gestures } from '../store/gestures.ts';
import { listenForDrags, type DragPoint } from './drag.ts';
import { windowOfEvents } from './fit-window.ts';
import { labelWidth } from './label-painter.ts';
import type { TimelineFrame } from './timeline-frame.ts';
import { gutterPx } from './timeline-sizes.ts';

/** The row of the event at a point of the lanes; null on bare ground. */
function rowAt({ layout, labels, widths }: TimelineFrame, { x, y }: DragPoint): number | null {
  if (x < gutterPx) return null;
  return eventAt(layout, x, y, (placed) => labelWidth(placed, labels, widths))?.row ?? null;
}

/**
 * The pointer on the lanes: a drag pans the window, a click selects (or, on bare ground, clears the selection), a
 * double click fits the window to the event, hovering lights it everywhere. `whilePanning` hears when a pan begins and
 * ends. Returns its own undo.
 */
export function listenToLanes(
  scroller: HTMLElement,
  currentFrame: () => TimelineFrame | null,
  gestures: Gestures,
  whilePanning: (isPanning: boolean) => void,
): () => void {
  const scrolled = ({ x, y }: DragPoint): DragPoint => ({ x, y: y + scroller.scrollTop });
  const rowUnder = (event: MouseEvent): number | null => {
    const frame = currentFrame();
    const box = scroller.getBoundingClientRect();
    return frame === null ? null : rowAt(frame, scrolled({ x: event.clientX - box.left, y: event.clientY - box.top }));
  };
  const stopDrags = listenForDrags(scroller, (start) => {
    const frame = currentFrame();
    if (frame === null) return null;
    const { window, scale } = frame;
    const stop = (): void => {
      scroller.style.cursor = '';
      whilePanning(false);
    };
    return {
      move({ x }) {
        whilePanning(true);
        scroller.style.cursor = 'grabbing';
        gestures.hover(null);
        gestures.setTimeExtent(panWindow(window, (start.x - x) * scale.msPerPixelAt(start.x)));
      },
      end(point, moved) {
        stop();
        const now = currentFrame();
        if (!moved && now !== null) gestures.select(rowAt(now, scrolled(point)));
      },
      cancel() {
        stop();
        gestures.setTimeExtent(window);
      },
    };
  });
  function hover(event: PointerEvent): void {
    if (event.buttons !== 0) return;
    const row = rowUnder(event);
    scroller.style.cursor = row === null ? '' : 'pointer';
    gestures.hover(row === null ? null : { row, from: 'timeline' });
  }
  const leave = (): void => gestures.hover(null);
  function fit(event: MouseEvent): void {
    const row = rowUnder(event);
    const frame = currentFrame();
    const window = row === null || frame === null ? null : windowOfEvents(frame.document, [row]);
    if (window !== null) gestures.setTimeExtent(window);
  }
  scroller.addEventListener('pointermove', hover);
  scroller.addEventListener('pointerleave', leave);
  scroller.addEventListener('dblclick', fit);
  return function stopListening() {
    stopDrags();
    scroller.removeEventListener('pointermove', hover);
    scroller.removeEventListener('pointerleave', leave);
    scroller.removeEventListener('dblclick', fit);
  };
}
