import { moveBrush, resizeBrush, type BrushSide } from '../../kernels/time-brush.ts';
import type { TimeScale } from '../../kernels/time-scale.ts';
import { snapOutward, snapUnitAt } from '../../kernels/time-snap.ts';
import type { TimeExtent } from '../../shared/when.ts';
import type { Gestures } from '../store/gestures.ts';
import type { Drag } from './drag.ts';

const edgePx = 5;

/** Which part of the brush is at `x`; null where there is none. */
export function brushPartAt(scale: TimeScale, brush: TimeExtent | null, x: number): BrushSide | 'inside' | null {
  if (brush === null) return null;
  const [x0, x1] = [scale.toX(brush.from), scale.toX(brush.to)];
  if (Math.abs(x - x0) <= edgePx) return 'from';
  if (Math.abs(x - x1) <= edgePx) return 'to';
  return x > x0 && x < x1 ? 'inside' : null;
}

/** Makes a new brush from `x` on. */
export function dragNewBrush(scale: TimeScale, x: number, before: TimeExtent | null, gestures: Gestures): Drag {
  const unit = snapUnitAt(scale.msPerPixelAt(x));
  const from = scale.toInstant(x);
  const setBrush = onlyChanges(gestures);
  return {
    move: (point) => setBrush(snapOutward(from, scale.toInstant(within(scale, point.x)), unit)),
    end: () => undefined,
    cancel: () => gestures.setBrush(before),
  };
}

/** Puts one end of the brush elsewhere; `start` is the brush from which that begins, `before` what Escape returns to. */
export function dragBrushSide(
  scale: TimeScale,
  side: BrushSide,
  start: TimeExtent,
  before: TimeExtent | null,
  gestures: Gestures,
): Drag {
  const setBrush = onlyChanges(gestures);
  return {
    move(point) {
      const x = within(scale, point.x);
      setBrush(resizeBrush(start, side, scale.toInstant(x), snapUnitAt(scale.msPerPixelAt(x))));
    },
    end: () => undefined,
    cancel: () => gestures.setBrush(before),
  };
}

/** Moves the whole brush. */
export function dragWholeBrush(scale: TimeScale, x: number, brush: TimeExtent, gestures: Gestures): Drag {
  const unit = snapUnitAt(scale.msPerPixelAt(x));
  const setBrush = onlyChanges(gestures);
  return {
    move: (point) => setBrush(moveBrush(brush, scale.toInstant(point.x) - scale.toInstant(x), unit)),
    end: () => undefined,
    cancel: () => gestures.setBrush(brush),
  };
}

function within(scale: TimeScale, x: number): number {
  return Math.min(Math.max(x, scale.left), scale.right);
}

/** A pointer moves often, a snapped brush seldom. */
function onlyChanges({ setBrush }: Gestures): (brush: TimeExtent) => void {
  let last: TimeExtent | null = null;
  return (brush) => {
    if (brush.from === last?.from && brush.to === last.to) return;
    last = brush;
    setBrush(brush);
  };
}
