import './mark-icon.css';
import { markPath, shapeOfCategory, type MarkStyle } from '../../kernels/mark-shape.ts';

interface MarkIconProps {
  /** Index of the category in the document. */
  readonly category: number;
  readonly style?: MarkStyle;
}

/** The mark of a category, as on the canvases, for the pages around them. */
export function MarkIcon({ category, style = 'filled' }: MarkIconProps): React.JSX.Element {
  const size = 10;
  const path = markPath(shapeOfCategory(category));
  const look = style === 'filled' ? '' : ` mark-icon-${style === 'dashed' ? 'dashed' : 'hollow'}`;
  return (
    <svg className={`mark-icon mark-icon-${Math.min(category, 8)}${look}`} viewBox="-7 -7 14 14" aria-hidden="true">
      {path.kind === 'circle' ? (
        <circle r={path.radius * size} />
      ) : (
        <polygon points={path.points.map(({ x, y }) => `${x * size},${y * size}`).join(' ')} />
      )}
    </svg>
  );
}
