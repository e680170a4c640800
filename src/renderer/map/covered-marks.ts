import type { Box } from '../../kernels/label-boxes.ts';
import type { MapPlan } from './map-plan.ts';

/** How far the sides of a card are from those of the map: it stays where it is at a corner as the map changes its size. */
export interface CardInsets {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card stands from the lower right corner of the map's element, CSS pixels. */
export function insetsOf(card: HTMLElement, map: HTMLElement): CardInsets {
  const [own, around] = [card.getBoundingClientRect(), map.getBoundingClientRect()];
  return {
    width: own.width,
    height: own.height,
    right: around.right - own.right,
    bottom: around.bottom - own.bottom,
  };
}

/** Whether the ring or the mark of an event in the window lies under a card, or within `beside` pixels of it. */
export function coversMarks(
  { width, height, right, bottom }: CardInsets,
  { frame, marks }: MapPlan,
  beside = 0,
): boolean {
  const { pane } = frame;
  const box: Box = {
    left: pane.right - right - width - beside,
    top: pane.bottom - bottom - height - beside,
    right: pane.right - right + beside,
    bottom: pane.bottom - bottom + beside,
  };
  return marks.some(({ x, y, radius }) => {
    const [dx, dy] = [Math.max(box.left - x, x - box.right, 0), Math.max(box.top - y, y - box.bottom, 0)];
    return Math.hypot(dx, dy) < radius;
  });
}
