/** Qualifiers are told apart by shape, and every other one of a shape by being hollow; around 0, 0. */
const shapes = [
  'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z',
  'M-2.8-2.8h5.6v5.6h-5.6z',
  'M0-3.8L3.8 0L0 3.8L-3.8 0z',
  'M0-3.6L3.6 2.8H-3.6z',
] as const;

interface SeriesMarkShapeProps {
  /** Index of the qualifier. */
  readonly kind: number;
  readonly x?: number;
  readonly y?: number;
  readonly isProjected?: boolean;
}

/** A value of a series. */
export function SeriesMarkShape({ kind, x = 0, y = 0, isProjected = false }: SeriesMarkShapeProps): React.JSX.Element {
  const isHollow = kind % 2 === 1;
  return (
    <path
      className={`series-mark ${isHollow ? 'series-mark-hollow' : ''} ${isProjected ? 'series-mark-projected' : ''}`}
      transform={`translate(${x} ${y})`}
      d={shapes[Math.floor(kind / 2) % shapes.length]}
    />
  );
}
