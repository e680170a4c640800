import { markPath, type MarkShape, type MarkStyle } from '../kernels/mark-shape.ts';
import { polyline, stroked, type DrawnItem, type Line } from './drawing.ts';
import { paperInks, type CategoryInks } from './paper-inks.ts';

/** A mark to draw: its place is the middle, `size` the diameter of a circle with the same area. */
export interface PaperMark {
  readonly shape: MarkShape;
  readonly style: MarkStyle;
  readonly inks: CategoryInks;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const dash = [2, 1.6];

/** Draws a mark as the window does: filled, hollow, dashed or struck. */
export function drawMark({ shape, style, inks, x, y, size }: PaperMark): readonly DrawnItem[] {
  const path = markPath(shape);
  const isFilled = style === 'filled';
  const fill = { colour: isFilled ? inks.fill : paperInks.paper };
  const line: Line = {
    ink: { colour: inks.edge },
    width: isFilled ? 1.1 : 1.5,
    ...(style === 'dashed' ? { dash } : {}),
  };
  const strike = stroked(
    polyline(
      [
        { x: x - size * 0.75, y: y + size * 0.41 },
        { x: x + size * 0.75, y: y - size * 0.41 },
      ],
      false,
    ),
    { ink: { colour: inks.edge }, width: 1.5 },
  );
  const struck = style === 'struck' ? [strike] : [];
  if (path.kind === 'polygon') {
    const corners = path.points.map((point) => ({ x: x + point.x * size, y: y + point.y * size }));
    return [{ kind: 'path', d: polyline(corners, true), fill, line }, ...struck];
  }
  const outer: DrawnItem = { kind: 'circle', x, y, radius: path.radius * size, fill, line };
  if (path.hole === 0) return [outer, ...struck];
  const hole: DrawnItem = {
    kind: 'circle',
    x,
    y,
    radius: path.hole * size,
    fill: { colour: paperInks.paper },
    line: { ink: { colour: inks.edge }, width: line.width },
  };
  return [outer, hole, ...struck];
}
