import type { Box } from '../../kernels/label-boxes.ts';

/** How far around a box something is still seen, CSS pixels, and how much of it is taken away from there on inwards. */
const steps: readonly (readonly [number, number])[] = [
  [7, 0.25],
  [5, 0.3],
  [3, 0.4],
  [1, 1],
];

/** Takes away what a canvas has within boxes: it fades around them, and ends nowhere at an edge. */
export function fadeOut(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  context.save();
  context.globalCompositeOperation = 'destination-out';
  for (const [px, share] of steps) {
    context.globalAlpha = share;
    for (const { left, top, right, bottom } of boxes) {
      context.beginPath();
      context.roundRect(left - px, top - px, right - left + 2 * px, bottom - top + 2 * px, px + 2);
      context.fill();
    }
  }
  context.restore();
}
