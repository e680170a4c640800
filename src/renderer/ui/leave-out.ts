import type { Box } from '../../kernels/label-boxes.ts';

/** Until the canvas is restored nothing is painted over these boxes, which must not lie on one another; CSS pixels. */
export function leaveOut(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  if (boxes.length === 0) return;
  const far = 100_000;
  context.beginPath();
  context.rect(-far, -far, 2 * far, 2 * far);
  for (const { left, top, right, bottom } of boxes) context.rect(left, top, right - left, bottom - top);
  context.clip('evenodd');
}
