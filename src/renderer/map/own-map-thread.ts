import type { PaintedTile, TileToPaint } from './own-map-messages.ts';
import { WaitingLine } from './waiting-line.ts';

const questions = new Map<number, (picture: ImageBitmap | null) => void>();
let worker: Worker | null = null;
let lastId = 0;

/** One is painted, and the next is there already: the thread waits for nobody, and what is dropped has not gone to it. */
const mostUnderWay = 2;

const line = new WaitingLine(mostUnderWay, askThread);

/**
 * Paints a tile on the thread that all maps of one's own share, which begins with the first of them. Null where that cannot be
 * done, and where the signal came before its turn.
 */
export function paintOnThread(tile: Omit<TileToPaint, 'id'>, signal: AbortSignal): Promise<ImageBitmap | null> {
  return line.ask(tile, signal);
}

function askThread(tile: Omit<TileToPaint, 'id'>): Promise<ImageBitmap | null> {
  const thread = (worker ??= startWorker());
  return new Promise((resolve) => {
    const id = ++lastId;
    questions.set(id, resolve);
    const asked: TileToPaint = { id, ...tile };
    thread.postMessage(asked, { transfer: [tile.tile] });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./own-map-worker.ts', import.meta.url), { type: 'module', name: 'own-maps' });
  started.addEventListener('message', ({ data: { id, picture } }: MessageEvent<PaintedTile>) => {
    questions.get(id)?.(picture);
    questions.delete(id);
  });
  started.addEventListener('error', () => {
    // the next tile begins with another one
    worker = null;
    for (const answer of questions.values()) answer(null);
    questions.clear();
  });
  return started;
}
