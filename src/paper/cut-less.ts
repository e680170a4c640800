import type { DrawnBox, DrawnCircle, DrawnItem, DrawnPath, DrawnText } from './drawing.ts';

/**
 * The same picture with fewer and smaller cuts: whatever lies within its box is cut no more, what lies outside is left out,
 * and what crosses an edge is cut with its neighbours that do. A program that makes pixels of a page lays each cut on a
 * sheet of its own, as large as what is in it.
 */
export function cutLess(
  items: readonly DrawnItem[],
  widthOf: (text: DrawnText) => number,
  box: DrawnBox | null = null,
): readonly DrawnItem[] {
  if (box !== null && (box.width <= 0 || box.height <= 0)) return [];
  const left: DrawnItem[] = [];
  // those that are cut, as long as they lie upon one another
  let across: DrawnItem[] = [];
  for (const item of items) {
    if (item.kind === 'group') {
      const { clip, dx, dy } = item;
      const outer = box === null ? null : { ...box, x: box.x - dx, y: box.y - dy };
      const inner = clip === null || outer === null ? (clip ?? outer) : shared(clip, outer);
      const kept = cutLess(item.items, widthOf, inner);
      if (kept.length === 0) continue;
      across = [];
      left.push({ ...item, clip: null, items: kept });
      continue;
    }
    const place = box === null ? 'inside' : placeOf(boundsOf(item, widthOf), box);
    if (place === 'outside') continue;
    if (place === 'across' && across.length === 0) {
      across = [item];
      left.push({ kind: 'group', clip: box, dx: 0, dy: 0, items: across });
    } else if (place === 'across') across.push(item);
    else {
      across = [];
      left.push(item);
    }
  }
  return left;
}

type Leaf = DrawnPath | DrawnCircle | DrawnText;

function placeOf([left, top, right, bottom]: Bounds, box: DrawnBox): 'inside' | 'outside' | 'across' {
  const [boxRight, boxBottom] = [box.x + box.width, box.y + box.height];
  if (left >= box.x && top >= box.y && right <= boxRight && bottom <= boxBottom) return 'inside';
  return left >= boxRight || top >= boxBottom || right <= box.x || bottom <= box.y ? 'outside' : 'across';
}

type Bounds = readonly [left: number, top: number, right: number, bottom: number];

/** Never less than what is drawn. `widthOf` tells how far the pen goes: letters reach a little beyond. */
function boundsOf(item: Leaf, widthOf: (text: DrawnText) => number): Bounds {
  switch (item.kind) {
    case 'path':
      return pathBounds(item);
    case 'circle': {
      const { x, y, radius, line } = item;
      const reach = radius + (line?.width ?? 0) / 2;
      return [x - reach, y - reach, x + reach, y + reach];
    }
    case 'text': {
      const { x, y, size, anchor, halo } = item;
      const width = widthOf(item);
      const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const around = (halo?.width ?? 0) / 2 + size * 0.15;
      return [start - around, y - 1.1 * size - around, start + width + around, y + 0.35 * size + around];
    }
  }
}

/** Of its points and those that bend it; a pointed corner of a line reaches out four times half its width at most. */
function pathBounds({ d, line }: DrawnPath): Bounds {
  const [least, most] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  let at = 0;
  for (const [number] of d.matchAll(/-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/g)) {
    const [value, axis] = [Number(number), at % 2];
    least[axis] = Math.min(least[axis] ?? Infinity, value);
    most[axis] = Math.max(most[axis] ?? -Infinity, value);
    at++;
  }
  const reach = (line?.width ?? 0) * 2;
  const [left = 0, top = 0] = least;
  const [right = 0, bottom = 0] = most;
  return [left - reach, top - reach, right + reach, bottom + reach];
}

/** Nothing where they share nothing. */
function shared(a: DrawnBox, b: DrawnBox): DrawnBox {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
  return { x, y, width, height };
}
