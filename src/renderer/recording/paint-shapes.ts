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

/** A shape in a picture of its own, with the shadow that parts it from the ground. */
export function paintShape(
  shape: SVGGeometryElement,
  style: CSSStyleDeclaration,
  context: CanvasRenderingContext2D,
): void {
  const picture = shape.ownerSVGElement;
  if (picture === null) return;
  const box = picture.getBoundingClientRect();
  const { x, y, width, height } = picture.viewBox.baseVal;
  const outline = outlineOf(shape);
  context.save();
  context.filter = getComputedStyle(picture).filter;
  context.translate(box.left, box.top);
  context.scale(box.width / width, box.height / height);
  context.translate(-x, -y);
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(outline);
  }
  if (style.stroke !== 'none') {
    context.strokeStyle = style.stroke;
    context.lineWidth = pixelsOf(style.strokeWidth);
    context.lineCap = style.strokeLinecap === 'round' ? 'round' : 'butt';
    context.lineJoin = style.strokeLinejoin === 'round' ? 'round' : 'miter';
    context.setLineDash(style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(',').map(pixelsOf));
    context.stroke(outline);
  }
  context.restore();
}

function outlineOf(shape: SVGGeometryElement): Path2D {
  if (shape instanceof SVGPolygonElement) return new Path2D(`M${shape.getAttribute('points') ?? ''}z`);
  if (!(shape instanceof SVGCircleElement)) return new Path2D(shape.getAttribute('d') ?? '');
  const round = new Path2D();
  round.arc(shape.cx.baseVal.value, shape.cy.baseVal.value, shape.r.baseVal.value, 0, 2 * Math.PI);
  return round;
}

function pixelsOf(length: string): number {
  return Number.parseFloat(length) || 0;
}
