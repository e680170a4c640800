/** An upright rectangle, CSS pixels, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A round mark, CSS pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What is taken on a map: boxes, and discs, between whose edge and the corner of their square there is room. */
export interface LabelBoxes {
  isFree(box: Box): boolean;
  take(box: Box): void;
  takeDisc(disc: Disc): void;
}

interface Taken {
  readonly boxes: Box[];
  readonly discs: Disc[];
}

/** A grid of cells, each with what touches it. */
export function createLabelBoxes(cellPx = 64): LabelBoxes {
  const cells = new Map<string, Taken>();
  const keysOf = (box: Box): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / cellPx); x <= Math.floor(box.right / cellPx); x++) {
      for (let y = Math.floor(box.top / cellPx); y <= Math.floor(box.bottom / cellPx); y++) keys.push(`${x} ${y}`);
    }
    return keys;
  };
  const cellOf = (key: string): Taken => {
    const cell = cells.get(key) ?? { boxes: [], discs: [] };
    cells.set(key, cell);
    return cell;
  };
  const isFreeIn = (cell: Taken | undefined, box: Box): boolean =>
    cell === undefined ||
    !(cell.boxes.some((taken) => overlap(taken, box)) || cell.discs.some((disc) => touches(disc, box)));
  return {
    isFree: (box) => keysOf(box).every((key) => isFreeIn(cells.get(key), box)),
    take(box) {
      for (const key of keysOf(box)) cellOf(key).boxes.push(box);
    },
    takeDisc(disc) {
      for (const key of keysOf(boxAround(disc.x, disc.y, disc.radius))) cellOf(key).discs.push(disc);
    },
  };
}

/**
 * Where a label stands to its mark. `across`: −1 wholly left of it, 0 in the middle, 1 wholly right of it; `along`: −1
 * wholly above, 1 wholly below.
 */
export interface LabelSide {
  readonly across: number;
  readonly along: number;
}

export const overMark: LabelSide = { across: 0, along: 0 };
export const aboveMark: LabelSide = { across: 0, along: -1 };
export const belowMark: LabelSide = { across: 0, along: 1 };
export const rightOfMark: LabelSide = { across: 1, along: 0 };
export const leftOfMark: LabelSide = { across: -1, along: 0 };

/** All sides of a mark, those that read best first. */
export const aroundMark: readonly LabelSide[] = [
  rightOfMark,
  leftOfMark,
  { across: 1, along: 0.5 },
  { across: 1, along: -0.5 },
  { across: -1, along: 0.5 },
  { across: -1, along: -0.5 },
  { across: 1, along: 1 },
  { across: 1, along: -1 },
  { across: -1, along: 1 },
  { across: -1, along: -1 },
  belowMark,
  aboveMark,
  { across: -0.5, along: 1 },
  { across: 0.5, along: 1 },
  { across: -0.5, along: -1 },
  { across: 0.5, along: -1 },
];

/** Sides for a label that a line joins to its mark. */
export const farFromMark: readonly LabelSide[] = [
  ...[0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1].flatMap((across) => [
    { across, along: 1 },
    { across, along: -1 },
  ]),
  ...[0, 0.5, -0.5].flatMap((along) => [
    { across: 1, along },
    { across: -1, along },
  ]),
];

/** A label that looks for a place. All CSS pixels. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  /** How far from x, y the label begins: the radius of the mark and a gap. */
  readonly clearance: number;
  readonly width: number;
  readonly height: number;
  /** The sides to try, the best one first. */
  readonly sides: readonly LabelSide[];
  /** What else is asked of the place. */
  readonly accepts?: (box: Box) => boolean;
}

export interface PlacedLabel {
  readonly box: Box;
  readonly side: LabelSide;
}

/**
 * Takes the first side on which the label overlaps nothing and is not cut by the edge of `pane`; null where none is
 * left. The label of a mark that is out of view is so, too: both come into view when the map is panned.
 */
export function placeLabel(boxes: LabelBoxes, request: LabelRequest, pane: Box): PlacedLabel | null {
  const markInView = contains(pane, { left: request.x, top: request.y, right: request.x, bottom: request.y });
  for (const side of request.sides) {
    const box = boxAt(request, side);
    const readable = markInView ? contains(pane, box) : !overlap(pane, box);
    if (!readable || !boxes.isFree(box) || request.accepts?.(box) === false) continue;
    boxes.take(box);
    return { box, side };
  }
  return null;
}

/** Whether the edge of the pane goes through the box. */
export function isCut(box: Box, pane: Box): boolean {
  return overlap(pane, box) && !contains(pane, box);
}

export function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxAt({ x, y, clearance, width, height }: LabelRequest, { across, along }: LabelSide): Box {
  // a corner may come nearer than a side: marks are round
  const away = Math.abs(across) === 1 && Math.abs(along) === 1 ? clearance * 0.72 : clearance;
  const left = x - width / 2 + across * (width / 2 + away);
  const top = y - height / 2 + along * (height / 2 + away);
  return { left, top, right: left + width, bottom: top + height };
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a part of the box lies inside of the disc. */
function touches({ x, y, radius }: Disc, { left, top, right, bottom }: Box): boolean {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) < radius;
}
