/** The shape of a category's marks: the second channel beside colour. `ring` is shared by all after the eighth. */
export type MarkShape =
  | 'circle'
  | 'triangle-up'
  | 'square'
  | 'diamond'
  | 'saltire'
  | 'pentagon'
  | 'plus'
  | 'triangle-down'
  | 'ring';

/** How a mark is drawn, which says what became of the event. */
export type MarkStyle = 'filled' | 'hollow' | 'dashed' | 'struck';

/** A point in units of the mark's size, y downwards, the mark's place at 0, 0. */
export interface UnitPoint {
  readonly x: number;
  readonly y: number;
}

/** The outline of a mark of size 1. The hole of a ring has its own radius. */
export type MarkPath =
  | { readonly kind: 'circle'; readonly radius: number; readonly hole: number }
  | { readonly kind: 'polygon'; readonly points: readonly UnitPoint[] };

const shapes: readonly MarkShape[] = [
  'circle',
  'triangle-up',
  'square',
  'diamond',
  'saltire',
  'pentagon',
  'plus',
  'triangle-down',
];

/** The shape of the category with this index in the document. */
export function shapeOfCategory(index: number): MarkShape {
  return shapes[index] ?? 'ring';
}

/** The style for a status in the words of a dataset; a word that is not known is drawn filled. */
export function styleOfStatus(status: string): MarkStyle {
  switch (status) {
    case 'planned':
    case 'announced':
      return 'hollow';
    case 'alleged':
    case 'attributed':
      return 'dashed';
    case 'cancelled':
      return 'struck';
    default:
      return 'filled';
  }
}

/** The outline of a shape. All have about the area of a circle of diameter 1, so that none looks bigger than another. */
export function markPath(shape: MarkShape): MarkPath {
  return paths[shape];
}

/** Corners of a regular polygon, the first one straight up. */
function regular(corners: number, radius: number): MarkPath {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI - Math.PI / 2;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  return { kind: 'polygon', points };
}

function turned(path: MarkPath, angle: number): MarkPath {
  if (path.kind === 'circle') return path;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { kind: 'polygon', points: path.points.map(({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos })) };
}

/** A cross of two bars; `reach` and `half` are half of a bar's length and width. */
function cross(reach: number, half: number): MarkPath {
  const quarter = [
    { x: -half, y: -reach },
    { x: half, y: -reach },
    { x: half, y: -half },
  ];
  const points = [0, 1, 2, 3].flatMap((turn) => {
    const path = turned({ kind: 'polygon', points: quarter }, (turn * Math.PI) / 2);
    return path.kind === 'polygon' ? path.points : [];
  });
  return { kind: 'polygon', points };
}

const paths: Readonly<Record<MarkShape, MarkPath>> = {
  circle: { kind: 'circle', radius: 0.5, hole: 0 },
  'triangle-up': regular(3, 0.72),
  square: turned(regular(4, 0.6), Math.PI / 4),
  diamond: regular(4, 0.63),
  saltire: turned(cross(0.56, 0.22), Math.PI / 4),
  pentagon: regular(5, 0.56),
  plus: cross(0.56, 0.22),
  'triangle-down': turned(regular(3, 0.72), Math.PI),
  ring: { kind: 'circle', radius: 0.54, hole: 0.22 },
};
