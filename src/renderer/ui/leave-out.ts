import { createLabelBoxes, type Box, type LabelBoxes } from '../../kernels/label-boxes.ts';

/** Until the canvas is restored nothing is painted over these boxes; CSS pixels. */
export function leaveOut(context: CanvasRenderingContext2D, boxes: readonly Box[]): void {
  for (const group of apart(boxes)) {
    context.beginPath();
    context.rect(-far, -far, 2 * far, 2 * far);
    for (const { left, top, right, bottom } of group) context.rect(left, top, right - left, bottom - top);
    context.clip('evenodd');
  }
}

const far = 100_000;

/** In one path, what two boxes share would be painted; a path for each of a hundred takes several times as long. */
function apart(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const groups: { readonly taken: LabelBoxes; readonly boxes: Box[] }[] = [];
  for (const box of boxes) {
    let group = groups.find(({ taken }) => taken.isFree(box));
    if (group === undefined) groups.push((group = { taken: createLabelBoxes(), boxes: [] }));
    group.taken.take(box);
    group.boxes.push(box);
  }
  return groups.map((group) => group.boxes);
}
