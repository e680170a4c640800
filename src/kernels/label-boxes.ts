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

/** A grid of cells, each with what touches it. It is asked thousands of times in a frame, and makes nothing to answer. */
export function createLabelBoxes(cellPx = 64): LabelBoxes {
  const cells = new Map<number, Taken>();
  const everyCell = ({ left, top, right, bottom }: Box, holds: (key: number) => boolean): boolean => {
    const lastColumn = Math.floor(right / cellPx);
    const lastRow = Math.floor(bottom / cellPx);
    for (let column = Math.floor(left / cellPx); column <= lastColumn; column++) {
      // far apart cells may share a key: what is in them is compared box by box all the same
      for (let row = Math.floor(top / cellPx); row <= lastRow; row++) if (!holds(column * 4096 + row)) return false;
    }
    return true;
  };
  const cellOf = (key: number): Taken => {
    const cell = cells.get(key) ?? { boxes: [], discs: [] };
    cells.set(key, cell);
    return cell;
  };
  return {
    isFree: (box) =>
      everyCell(box, (key) => {
        const cell = cells.get(key);
        return cell === undefined || !touchesTaken(cell, box);
      }),
    take(box) {
      everyCell(box, (key) => cellOf(key).boxes.push(box) > 0);
    },
    takeDisc(disc) {
      everyCell(boxAround(disc.x, disc.y, disc.radius), (key) => cellOf(key).discs.push(disc) > 0);
    },
  };
}

function touchesTaken({ boxes, discs }: Taken, box: Box): boolean {
  return boxes.some((taken) => overlaps(taken, box)) || discs.some((disc) => touches(disc, box));
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
  /** How far inside of the edge of the pane it keeps at least; 0 where it is not said. */
  readonly edgePx?: number;
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
  const edge = request.edgePx ?? 0;
  const markInView = contains(pane, { left: request.x, top: request.y, right: request.x, bottom: request.y });
  for (const side of request.sides) {
    const box = boxAt(request, side);
    const readable = markInView ? contains(pane, box, edge) : !overlaps(pane, box);
    if (!readable || !boxes.isFree(box) || request.accepts?.(box) === false) continue;
    boxes.take(box);
    return { box, side };
  }
  return null;
}

/** Whether the edge of the pane goes through the box. */
export function isCut(box: Box, pane: Box): boolean {
  return overlaps(pane, box) && !contains(pane, box);
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

/** Whether all of `inner` lies in `outer`, `edge` pixels from its sides at least. */
export function contains(outer: Box, inner: Box, edge = 0): boolean {
  return (
    inner.left >= outer.left + edge &&
    inner.top >= outer.top + edge &&
    inner.right <= outer.right - edge &&
    inner.bottom <= outer.bottom - edge
  );
}

/** Whether two boxes have a part in common. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a part of the box lies inside of the disc. */
function touches({ x, y, radius }: Disc, { left, top, right, bottom }: Box): boolean {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)) < radius;
}
