import { movedLane } from '../../kernels/arrange-lanes.ts';
import { laneAt } from '../../kernels/lane-hit.ts';
import type { Gestures } from '../store/gestures.ts';
import type { Drag, DragPoint } from './drag.ts';
import { gutterButtonAt } from './gutter-plan.ts';
import type { TimelineFrame } from './timeline-frame.ts';

/** A lane that a hand drags by its name: it would go to the place of another. */
export interface CarriedLane {
  readonly lane: number;
  readonly to: number;
}

export interface GutterHearing {
  /** Null: no lane is dragged any more. */
  carryLane(carried: CarriedLane | null): void;
  /** The button of a lane was pressed. */
  openLane(lane: number): void;
}

/**
 * A press on the names of the lanes, at a point of the layout: a drag puts the lane elsewhere, a click collapses it or unfolds
 * it. Null where there is no lane. `scrolled` makes points of the layout of those of the drag.
 */
export function pressGutter(
  frame: TimelineFrame,
  start: DragPoint,
  scrolled: (point: DragPoint) => DragPoint,
  hearing: GutterHearing,
  gestures: Gestures,
): Drag | null {
  const { layout, arrangement } = frame;
  const { all, shown } = arrangement;
  const lane = laneAt(layout, start.y)?.lane;
  const arranged = shown[lane ?? -1];
  if (lane === undefined || arranged === undefined) return null;
  const { id, isCollapsed } = arranged;
  const button = gutterButtonAt(frame, start);
  const placeAt = (point: DragPoint): number => {
    const { y } = scrolled(point);
    return laneAt(layout, y)?.lane ?? (y < 0 ? 0 : layout.lanes.length - 1);
  };
  return {
    move: (point) => hearing.carryLane({ lane, to: placeAt(point) }),
    end(point, moved) {
      hearing.carryLane(null);
      if (moved)
        gestures.setLanes({
          order: movedLane(
            all,
            id,
            all.findIndex((one) => one === shown[placeAt(point)]),
          ),
        });
      else if (button !== null) hearing.openLane(button.lane);
      else {
        const collapsed = all.filter((one) => (one === arranged ? !isCollapsed : one.isCollapsed));
        gestures.setLanes({ collapsed: collapsed.map((one) => one.id) });
      }
    },
    cancel: () => hearing.carryLane(null),
  };
}
