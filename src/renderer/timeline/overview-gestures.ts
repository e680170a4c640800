import type { BrushSide } from '../../kernels/time-brush.ts';
import { clampWindow, panWindow, shortestMs } from '../../kernels/time-window.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { Gestures } from '../store/gestures.ts';
import { brushPartAt, dragBrushSide, dragNewBrush, dragWholeBrush } from './brush-drag.ts';
import { listenForDrags, type Drag, type DragPoint } from './drag.ts';
import { overviewWindow } from './overview-window.ts';
import type { TimelineFrame } from './timeline-frame.ts';

const edgePx = 4;
/** The accent bar of the brush along the top: there, drags mean the brush even where the window's frame is. */
const brushBarPx = 4;

type OverviewPart = 'window' | 'windowFrom' | 'windowTo' | 'brush' | BrushSide | 'ground';

/** What lies at a point of the overview. */
function partAt(frame: TimelineFrame, { x, y }: DragPoint): OverviewPart {
  const brushPart = brushPartAt(frame.overview, frame.brush, x);
  if (brushPart !== null && y <= brushBarPx) return brushPart === 'inside' ? 'brush' : brushPart;
  const [x0, x1] = overviewWindow(frame);
  if (x >= x0 - edgePx && x <= x1 + edgePx) {
    if (x < x0 + edgePx / 2) return 'windowFrom';
    return x > x1 - edgePx / 2 ? 'windowTo' : 'window';
  }
  if (brushPart === null) return 'ground';
  return brushPart === 'inside' ? 'brush' : brushPart;
}

const cursors: Readonly<Record<OverviewPart, string>> = {
  window: 'grab',
  windowFrom: 'ew-resize',
  windowTo: 'ew-resize',
  brush: 'move',
  from: 'ew-resize',
  to: 'ew-resize',
  ground: 'crosshair',
};

/**
 * Drags on the overview: on the dark frame they move or resize the window, on the brush they move or resize it,
 * elsewhere they make a brush. A double click clears the brush. Returns its own undo.
 */
export function listenToOverview(
  element: HTMLElement,
  currentFrame: () => TimelineFrame | null,
  gestures: Gestures,
): () => void {
  const stopDrags = listenForDrags(element, (point, target) => {
    const frame = currentFrame();
    if (frame === null) return null;
    const handle = target instanceof HTMLElement ? target.dataset['brushSide'] : undefined;
    const part = handle === 'from' || handle === 'to' ? handle : partAt(frame, point);
    return beginDrag(frame, part, point, gestures);
  });
  function showCursor(event: PointerEvent): void {
    const frame = currentFrame();
    if (frame === null || event.buttons !== 0) return;
    const box = element.getBoundingClientRect();
    element.style.cursor = cursors[partAt(frame, { x: event.clientX - box.left, y: event.clientY - box.top })];
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

function beginDrag(frame: TimelineFrame, part: OverviewPart, { x }: DragPoint, gestures: Gestures): Drag | null {
  const { overview, brush, window } = frame;
  switch (part) {
    case 'from':
    case 'to':
      return dragBrushSide(overview, part, brush ?? overview.extent, brush, gestures);
    case 'brush':
      return brush === null ? null : dragWholeBrush(overview, x, brush, gestures);
    case 'ground':
      return dragNewBrush(overview, x, brush, gestures);
    case 'window':
      return {
        move: (point) => gestures.setTimeExtent(panWindow(window, overview.toInstant(point.x) - overview.toInstant(x))),
        end: () => undefined,
        cancel: () => gestures.setTimeExtent(window),
      };
    case 'windowFrom':
    case 'windowTo':
      return dragWindowEdge(frame, part, gestures);
  }
}

function dragWindowEdge(
  { overview, window }: TimelineFrame,
  part: 'windowFrom' | 'windowTo',
  gestures: Gestures,
): Drag {
  return {
    move(point) {
      const at = overview.toInstant(point.x);
      const asked: TimeExtent =
        part === 'windowFrom'
          ? { from: Math.min(at, window.to - shortestMs), to: window.to }
          : { from: window.from, to: Math.max(at, window.from + shortestMs) };
      gestures.setTimeExtent(clampWindow(asked));
    },
    end: () => undefined,
    cancel: () => gestures.setTimeExtent(window),
  };
}
