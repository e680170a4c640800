import type { PaintedTile, TileToPaint } from './own-map-messages.ts';
import { paintOwnTile } from './own-map-painter.ts';

// The thread of maps of one's own: a tile may hold a whole city, and nothing else waits for it to be painted.

const canvas = new OffscreenCanvas(1, 1);
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<TileToPaint>) => {
  // one after the other: they share the canvas
  last = last.then(() => paint(data));
});

async function paint(asked: TileToPaint): Promise<void> {
  const picture = await paintOwnTile(canvas, asked).catch(() => null);
  const painted: PaintedTile = { id: asked.id, picture };
  self.postMessage(painted, { transfer: picture === null ? [] : [picture] });
}
