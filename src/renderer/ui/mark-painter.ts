import { markPath, type MarkShape, type MarkStyle } from '../../kernels/mark-shape.ts';

/** One mark to paint: its place is the middle, `size` the diameter of a circle with the same area, in pixels. */
export interface Mark {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
  readonly style: MarkStyle;
  /** The colour of the ground: it parts the mark from what lies under it, and fills a hollow mark. */
  readonly halo?: string;
  /** Width of the halo, 3 if not said; 0 only fills a hollow mark. */
  readonly haloPx?: number;
}

/** Paints a mark. Leaves line, fill and dash of the context changed, nothing else. */
export function paintMark(context: CanvasRenderingContext2D, mark: Mark): void {
  traceMark(context, mark);
  context.lineJoin = 'round';
  context.setLineDash([]);
  const haloPx = mark.haloPx ?? 3;
  if (mark.halo !== undefined && haloPx > 0) {
    context.strokeStyle = mark.halo;
    context.lineWidth = 2 * haloPx;
    context.stroke();
  }
  const filled = mark.style === 'filled';
  const ground = filled ? mark.fill : mark.halo;
  if (ground !== undefined) {
    context.fillStyle = ground;
    context.fill('evenodd');
  }
  if (mark.style === 'dashed') context.setLineDash([2, 1.6]);
  context.strokeStyle = mark.edge;
  context.lineWidth = filled ? 1.1 : 1.5;
  context.stroke();
  context.setLineDash([]);
  if (mark.style === 'struck') strike(context, mark);
}

/** Begins a path that is the outline of the mark. */
function traceMark(context: CanvasRenderingContext2D, mark: Pick<Mark, 'shape' | 'x' | 'y' | 'size'>): void {
  const { x, y, size } = mark;
  const path = markPath(mark.shape);
  context.beginPath();
  if (path.kind === 'polygon') {
    for (const point of path.points) context.lineTo(x + point.x * size, y + point.y * size);
    context.closePath();
    return;
  }
  context.arc(x, y, path.radius * size, 0, 2 * Math.PI);
  if (path.hole > 0) {
    context.moveTo(x + path.hole * size, y);
    context.arc(x, y, path.hole * size, 0, 2 * Math.PI);
  }
}

function strike(context: CanvasRenderingContext2D, { x, y, size, edge }: Mark): void {
  const reach = size * 0.75;
  context.strokeStyle = edge;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - reach, y + reach * 0.55);
  context.lineTo(x + reach, y - reach * 0.55);
  context.stroke();
}
