import { paintBrackets, paintGround, paintShape } from './paint-shapes.ts';
import { paintWords } from './paint-words.ts';
import { shownScale } from './shown-scale.ts';

const recorded = '[data-recorded]';

/**
 * Paints what a stage shows onto a canvas of its own size: its canvases as they stand over one another, and the words of what is
 * marked. A stage that is shown smaller than it is, is painted as large as it is.
 */
export function paintStage(stage: HTMLElement, context: CanvasRenderingContext2D): void {
  const { left, top, width } = stage.getBoundingClientRect();
  const scale = stage.clientWidth / width;
  context.save();
  context.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  paintElement(stage, context, false);
  context.restore();
}

/** The context stands in pixels of the window. */
function paintElement(element: Element, context: CanvasRenderingContext2D, isMarked: boolean): void {
  const marked = isMarked || element.matches(recorded);
  const isCanvas = element instanceof HTMLCanvasElement;
  if (!marked && !isCanvas && element.querySelector(`canvas, ${recorded}`) === null) return;
  const style = getComputedStyle(element);
  // panes of the map have no size, and what is in them has
  const box = element.getBoundingClientRect();
  if (style.display === 'none' || style.visibility === 'hidden') return;
  // words for who hears the page alone
  if (marked && style.overflowX !== 'visible' && box.width <= 1) return;
  context.save();
  context.globalAlpha *= Number(style.opacity);
  paintGround(style, box, shownScale(element), context);
  if (isCanvas && element.width > 0 && element.height > 0) {
    context.drawImage(element, box.left, box.top, box.width, box.height);
  }
  if (style.overflowX !== 'visible') {
    context.beginPath();
    context.rect(box.left, box.top, box.width, box.height);
    context.clip();
  }
  if (marked) {
    paintWords(element, style, context);
    paintBrackets(element, box, context);
    if (element instanceof SVGGeometryElement) paintShape(element, style, context);
  }
  for (const child of fromTheGroundUp(element)) paintElement(child, context, marked);
  context.restore();
}

/** As the browser stacks them: by `z-index`, and by their order where that is the same. */
function fromTheGroundUp(element: Element): readonly Element[] {
  const heights = new Map([...element.children].map((child) => [child, Number(getComputedStyle(child).zIndex) || 0]));
  return [...element.children].toSorted((a, b) => (heights.get(a) ?? 0) - (heights.get(b) ?? 0));
}
