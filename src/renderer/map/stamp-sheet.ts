import type { CanvasPoint } from '../../kernels/map-frame.ts';
import { assignSlots } from './stamp-slots.ts';

/** What is laid often and seldom looks different, such as a ring: a sum of arcs and strokes, each dear to paint. */
export interface Stamp {
  /** The same for what looks the same, in the same colours. */
  readonly key: string;
  /** How far it reaches from its middle, CSS pixels. */
  readonly reach: number;
  /** Paints it with its middle at the origin, CSS pixels. */
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

export interface StampSheet {
  /** Makes ready what is laid next, all of it: nothing else stays. `cause`: colours and whatever else looks depend on. */
  begin(stamps: readonly Stamp[], cause: unknown, pixelRatio: number): void;
  /** Lays one in a context that is scaled by the pixel ratio, as near to a point as whole pixels go: where its middle is then. */
  lay(context: CanvasRenderingContext2D, stamp: Stamp, at: CanvasPoint): CanvasPoint;
}

/** What the pictures are of. `half`: of the side of each, pixels. */
interface Shown {
  readonly cause: unknown;
  readonly pixelRatio: number;
  readonly half: number;
}

const columns = 16;
const slots = columns * columns;

/** A picture of each of the stamps that were laid last. */
export function createStampSheet(): StampSheet {
  const canvas = document.createElement('canvas');
  const sheet = canvas.getContext('2d');
  if (sheet === null) throw new Error('this browser engine has no 2D canvas');
  let kept: ReadonlyMap<string, number> = new Map();
  let shown: Shown = { cause: null, pixelRatio: 1, half: 0 };
  const cornerOf = (slot: number, side: number): CanvasPoint => ({
    x: (slot % columns) * side,
    y: Math.floor(slot / columns) * side,
  });

  /** Empties the sheet where its pictures are of other colours, or too small. */
  function fit(cause: unknown, pixelRatio: number, reach: number): number {
    const half = Math.ceil(reach * pixelRatio) + 1;
    if (shown.cause === cause && shown.pixelRatio === pixelRatio && shown.half >= half) return shown.half;
    shown = { cause, pixelRatio, half };
    canvas.width = columns * 2 * half;
    canvas.height = columns * 2 * half;
    kept = new Map();
    return half;
  }

  return {
    begin(stamps, cause, pixelRatio) {
      const half = fit(cause, pixelRatio, Math.max(0, ...stamps.map(({ reach }) => reach)));
      const before = kept;
      const byKey = new Map(stamps.map((stamp) => [stamp.key, stamp]));
      kept = assignSlots(before, new Set(byKey.keys()), slots);
      for (const [key, slot] of kept) {
        if (before.has(key)) continue;
        const { x, y } = cornerOf(slot, 2 * half);
        sheet.setTransform(1, 0, 0, 1, x, y);
        sheet.clearRect(0, 0, 2 * half, 2 * half);
        sheet.setTransform(pixelRatio, 0, 0, pixelRatio, x + half, y + half);
        byKey.get(key)?.paint(sheet);
      }
    },
    lay(context, stamp, { x, y }) {
      const slot = kept.get(stamp.key);
      const { pixelRatio, half } = shown;
      const [middleX, middleY] = [Math.round(x * pixelRatio), Math.round(y * pixelRatio)];
      const middle = { x: middleX / pixelRatio, y: middleY / pixelRatio };
      if (slot === undefined) {
        context.translate(middle.x, middle.y);
        stamp.paint(context);
        context.translate(-middle.x, -middle.y);
        return middle;
      }
      const from = cornerOf(slot, 2 * half);
      const [left, top, side] = [middleX - half, middleY - half, 2 * half].map((pixels) => pixels / pixelRatio);
      context.drawImage(canvas, from.x, from.y, 2 * half, 2 * half, left ?? 0, top ?? 0, side ?? 0, side ?? 0);
      return middle;
    },
  };
}
