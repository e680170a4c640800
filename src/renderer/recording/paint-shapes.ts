import { shownScale } from './shown-scale.ts';

/** The ground of an element and the lines around it. All here paints into a context that stands in pixels of the window. */
export function paintGround(
  style: CSSStyleDeclaration,
  box: DOMRect,
  scale: number,
  context: CanvasRenderingContext2D,
): void {
  const corner = pixelsOf(style.borderTopLeftRadius);
  const radius = style.borderTopLeftRadius.endsWith('%') ? (box.width * corner) / 100 : corner * scale;
  context.beginPath();
  context.roundRect(box.left, box.top, box.width, box.height, radius);
  context.fillStyle = style.backgroundColor;
  context.fill();
  const top = style.borderTopStyle === 'none' ? 0 : pixelsOf(style.borderTopWidth) * scale;
  const bottom = style.borderBottomStyle === 'none' ? 0 : pixelsOf(style.borderBottomWidth) * scale;
  const isAround = style.borderLeftStyle !== 'none' && pixelsOf(style.borderLeftWidth) > 0;
  if (top > 0 && bottom > 0 && isAround) {
    context.beginPath();
    const inner = Math.max(radius - top / 2, 0);
    context.roundRect(box.left + top / 2, box.top + top / 2, box.width - top, box.height - top, inner);
    context.strokeStyle = style.borderTopColor;
    context.lineWidth = top;
    context.stroke();
    return;
  }
  context.fillStyle = style.borderTopColor;
  context.fillRect(box.left, box.top, box.width, top);
  context.fillStyle = style.borderBottomColor;
  context.fillRect(box.left, box.bottom - bottom, box.width, bottom);
}

/** The dotted lines that a style draws down from the ends of an element. */
export function paintBrackets(element: Element, box: DOMRect, context: CanvasRenderingContext2D): void {
  for (const end of ['::before', '::after']) {
    const style = getComputedStyle(element, end);
    if (style.content === 'none' || style.borderLeftStyle !== 'dotted') continue;
    const scale = shownScale(element);
    const width = pixelsOf(style.borderLeftWidth) * scale;
    const x = box.left + pixelsOf(style.left) * scale + width / 2;
    const top = box.top + pixelsOf(style.top) * scale;
    context.save();
    context.globalAlpha *= Number(style.opacity);
    context.strokeStyle = style.borderLeftColor;
    context.lineWidth = width;
    context.setLineDash([width, width]);
    context.beginPath();
    context.moveTo(x, top);
    context.lineTo(x, top + pixelsOf(style.height) * scale);
    context.stroke();
    context.restore();
  }
}

/** The line of a path in a picture of its own, with the shadow that parts it from the ground. */
export function paintPath(path: SVGPathElement, style: CSSStyleDeclaration, context: CanvasRenderingContext2D): void {
  const picture = path.ownerSVGElement;
  if (picture === null) return;
  const box = picture.getBoundingClientRect();
  const { x, y, width, height } = picture.viewBox.baseVal;
  context.save();
  context.filter = getComputedStyle(picture).filter;
  context.translate(box.left, box.top);
  context.scale(box.width / width, box.height / height);
  context.translate(-x, -y);
  context.strokeStyle = style.stroke;
  context.lineWidth = pixelsOf(style.strokeWidth);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(path.getAttribute('d') ?? ''));
  context.restore();
}

function pixelsOf(length: string): number {
  return Number.parseFloat(length) || 0;
}
