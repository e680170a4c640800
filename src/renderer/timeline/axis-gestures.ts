import type { Gestures } from '../store/gestures.ts';
import { brushPartAt, dragBrushSide, dragNewBrush, dragWholeBrush } from './brush-drag.ts';
import { listenForDrags, type Drag } from './drag.ts';
import { fillsWindow } from './fills-window.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** What a drag on the axis would do to the brush; a brush that fills the whole axis is not moved but replaced. */
function partAt(frame: TimelineFrame, x: number): 'from' | 'to' | 'inside' | null {
  const { scale, brush, window } = frame;
  const part = brushPartAt(scale, brush, x);
  return part === 'inside' && brush !== null && fillsWindow(brush, window) ? null : part;
}

/**
 * Drags on the axis make, move and resize the brush; a double click clears it. Returns its own undo.
 */
export function listenToAxis(
  element: HTMLElement,
  currentFrame: () => TimelineFrame | null,
  gestures: Gestures,
): () => void {
  const stopDrags = listenForDrags(element, ({ x }): Drag | null => {
    const frame = currentFrame();
    if (frame === null || x < frame.scale.left) return null;
    const { scale, brush } = frame;
    const part = partAt(frame, x);
    if (brush === null || part === null) return dragNewBrush(scale, x, brush, gestures);
    if (part === 'inside') return dragWholeBrush(scale, x, brush, gestures);
    return dragBrushSide(scale, part, brush, brush, gestures);
  });
  function showCursor(event: PointerEvent): void {
    const frame = currentFrame();
    if (frame === null || event.buttons !== 0) return;
    const x = event.clientX - element.getBoundingClientRect().left;
    const part = partAt(frame, x);
    element.style.cursor =
      x < frame.scale.left ? '' : part === null ? 'crosshair' : part === 'inside' ? 'move' : 'ew-resize';
  }
  const clear = (): void => gestures.setBrush(null);
  element.addEventListener('pointermove', showCursor);
  element.addEventListener('dblclick', clear);
  return function stopListening() {
    stopDrags();
    element.removeEventListener('pointermove', showCursor);
    element.removeEventListener('dblclick', clear);
  };
}
