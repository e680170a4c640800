import { createFrame } from '../ui/animation-frame.ts';

/** Gives what waits its turn, one an animation frame: painting all at once would hold the page up. */
export interface PaintTurns<Thing> {
  /** Resolves when it is this thing's turn; a thing that asks again has one turn only. */
  wait(thing: Thing): Promise<void>;
}

/** `distance`: the nearest thing comes first, as it is when its turn comes. `atOnce`: whether nothing has to wait just now. */
export function createPaintTurns<Thing>(distance: (thing: Thing) => number, atOnce: () => boolean): PaintTurns<Thing> {
  const waiting = new Map<Thing, { readonly turn: Promise<void>; readonly take: () => void }>();
  const frame = createFrame(function giveTurn() {
    const [nearest] = [...waiting.keys()].toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return;
    waiting.get(nearest)?.take();
    waiting.delete(nearest);
    if (waiting.size > 0) frame.request();
  });
  return {
    wait(thing) {
      if (atOnce()) return Promise.resolve();
      const known = waiting.get(thing);
      if (known !== undefined) return known.turn;
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(thing, { turn: promise, take: resolve });
      frame.request();
      return promise;
    },
  };
}
