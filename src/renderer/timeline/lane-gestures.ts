import { eventAt, laneAt } from '../../kernels/lane-hit.ts';
import type { TimeWalk } from '../../kernels/lane-walk.ts';
import { windowOfNeighbourhood } from '../../kernels/time-fit.ts';
import { panWindow } from '../../kernels/time-window.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { Gestures } from '../store/gestures.ts';
import { listenForDrags, type Drag, type DragPoint } from './drag.ts';
import { pressGutter, type GutterHearing } from './gutter-gestures.ts';
import { gutterOf } from './gutter-plan.ts';
import { labelWidth } from './label-painter.ts';
import type { LanePoint } from './lane-tooltip.tsx';
import type { TimelineFrame } from './timeline-frame.ts';

/** The row of the event at a point of the lanes; null on bare ground. */
function rowAt({ layout, labels, widths, scale }: TimelineFrame, { x, y }: DragPoint): number | null {
  if (x < scale.left) return null;
  return eventAt(layout, x, y, (placed) => labelWidth(placed, labels, widths))?.row ?? null;
}

/** Where the point is on a lane that is drawn as a density, or on a name that is cut; null elsewhere. */
function lanePointAt(frame: TimelineFrame, { x, y }: DragPoint): LanePoint | null {
  const lane = laneAt(frame.layout, y);
  if (lane === null) return null;
  if (x < frame.scale.left) return gutterOf(lane, frame).isCut ? { lane: lane.lane, x: null } : null;
  return lane.density === null ? null : { lane: lane.lane, x };
}

/** What the lanes tell of, beside the gestures. */
export interface LaneHearing extends GutterHearing {
  currentFrame(): TimelineFrame | null;
  /** The events that a double click shows the neighbours among. */
  walk(): TimeWalk | null;
  whilePanning(isPanning: boolean): void;
  /** A double click asks for this window. */
  fit(window: TimeExtent): void;
  /** The pointer is over what a lane tells of here; null: no longer. */
  pointAt(point: LanePoint | null): void;
  /** The pointer is over this lane; null: over none. */
  pointLane(lane: number | null): void;
}

export interface LaneListening {
  /** The lanes have come to rest under a pointer that did not move: what it is on now may be something else. */
  rest(): void;
  stop(): void;
}

/**
 * The pointer on the lanes: a drag pans the window, a click selects (with Shift it adds to the selection or takes from
 * it; on bare ground it clears), a double click fits the window to the event and its neighbours, hovering lights it
 * everywhere. On their names a drag puts a lane elsewhere, and a click collapses it.
 */
export function listenToLanes(scroller: HTMLElement, hearing: LaneHearing, gestures: Gestures): LaneListening {
  const { currentFrame, whilePanning } = hearing;
  const scrolled = ({ x, y }: DragPoint): DragPoint => ({ x, y: y + scroller.scrollTop });
  const pointOf = (event: MouseEvent): DragPoint => {
    const box = scroller.getBoundingClientRect();
    return scrolled({ x: event.clientX - box.left, y: event.clientY - box.top });
  };
  const rowUnder = (event: MouseEvent): number | null => {
    const frame = currentFrame();
    return frame === null ? null : rowAt(frame, pointOf(event));
  };
  function click(point: DragPoint, adds: boolean): void {
    const frame = currentFrame();
    if (frame === null) return;
    const row = rowAt(frame, point);
    if (!adds) gestures.select(row);
    else if (row !== null) gestures.toggle(row);
  }
  const stopDrags = listenForDrags(scroller, (start): Drag | null => {
    const frame = currentFrame();
    if (frame === null) return null;
    const { window, scale } = frame;
    if (start.x < scale.left) {
      hearing.pointAt(null);
      return pressGutter(frame, scrolled(start), scrolled, hearing, gestures);
    }
    const stop = (): void => {
      scroller.style.cursor = '';
      whilePanning(false);
    };
    return {
      move({ x }) {
        whilePanning(true);
        scroller.style.cursor = 'grabbing';
        gestures.hover(null);
        hearing.pointAt(null);
        gestures.setTimeExtent(panWindow(window, (start.x - x) * scale.msPerPixelAt(start.x)));
      },
      end(point, moved, keys) {
        stop();
        if (!moved) click(scrolled(point), keys.shift);
      },
      cancel() {
        stop();
        gestures.setTimeExtent(window);
      },
    };
  });
  let resting: PointerEvent | null = null;
  function hover(event: PointerEvent): void {
    resting = event;
    if (event.buttons !== 0) return;
    const row = rowUnder(event);
    const frame = currentFrame();
    const lane = frame === null ? null : laneAt(frame.layout, pointOf(event).y);
    const isOnName = frame !== null && lane !== null && pointOf(event).x < frame.scale.left;
    scroller.style.cursor = row !== null || isOnName ? 'pointer' : '';
    hearing.pointLane(lane?.lane ?? null);
    gestures.hover(row === null ? null : { row, from: 'timeline' });
    hearing.pointAt(row === null && frame !== null ? lanePointAt(frame, pointOf(event)) : null);
  }
  function leave(): void {
    resting = null;
    gestures.hover(null);
    hearing.pointAt(null);
  }
  function fit(event: MouseEvent): void {
    const row = rowUnder(event);
    const walk = hearing.walk();
    if (row === null || walk === null) return;
    const window = windowOfNeighbourhood(walk, row);
    if (window !== null) hearing.fit(window);
  }
  scroller.addEventListener('pointermove', hover);
  scroller.addEventListener('pointerleave', leave);
  scroller.addEventListener('dblclick', fit);
  return {
    rest() {
      if (resting !== null) hover(resting);
    },
    stop() {
      stopDrags();
      scroller.removeEventListener('pointermove', hover);
      scroller.removeEventListener('pointerleave', leave);
      scroller.removeEventListener('dblclick', fit);
    },
  };
}
