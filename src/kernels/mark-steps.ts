import type { CanvasPoint } from './map-frame.ts';

/** Where arrow keys lead to. y downwards, as on the canvas. */
export type StepDirection = 'left' | 'right' | 'up' | 'down';

const axes: Readonly<Record<StepDirection, CanvasPoint>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest of `stops` in a direction from `from`: within a quarter turn to that side, where what lies straight ahead
 * counts as nearer than what lies aside. Null where there is none.
 */
export function stopTowards<Stop extends CanvasPoint>(
  stops: readonly Stop[],
  from: CanvasPoint,
  direction: StepDirection,
): Stop | null {
  const axis = axes[direction];
  let nearest: Stop | null = null;
  let least = Infinity;
  for (const stop of stops) {
    const [dx, dy] = [stop.x - from.x, stop.y - from.y];
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    // exactly aside belongs to neither direction; diagonals belong to both, so that every mark can be reached
    if (ahead <= 0.5 || aside > ahead * 1.0001) continue;
    const cost = ahead + 2 * aside;
    if (cost >= least) continue;
    least = cost;
    nearest = stop;
  }
  return nearest;
}
