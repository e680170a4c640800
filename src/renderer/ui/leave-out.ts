import type { Box } from '../../kernels/label-boxes.ts';

/** Until the canvas is restored nothing is painted over these boxes; CSS pixels. */
export function leaveOut(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  const far = 100_000;
  // one after the other: in one path, what two of them share would be painted
  for (const { left, top, right, bottom } of boxes) {
    context.beginPath();
    context.rect(-far, -far, 2 * far, 2 * far);
    context.rect(left, top, right - left, bottom - top);
    context.clip('evenodd');
  }
}
