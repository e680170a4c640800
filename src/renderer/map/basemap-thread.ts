import type { FromBasemapWorker, PaintedSquare, WantedSquares } from './basemap-messages.ts';

/** The thread that reads and paints the basemap. */
export interface BasemapThread {
  /** Takes the place of what was wanted before. */
  want(wanted: WantedSquares): void;
  /** `listener` hears of each square that was painted; there is one listener, the last one. */
  listen(listener: (painted: PaintedSquare) => void): void;
}

/** Starts the thread, which begins to read at once. `onFailure`: it did not start, cannot read its file, or has died. */
export function startBasemapThread(onFailure: () => void): BasemapThread | null {
  try {
    const worker = new Worker(new URL('./basemap-worker.ts', import.meta.url), { type: 'module', name: 'basemap' });
    let listener: ((painted: PaintedSquare) => void) | null = null;
    const fail = (): void => {
      worker.terminate();
      onFailure();
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromBasemapWorker>) => {
      if (data === 'failed') fail();
      else if (listener === null) data.picture?.close();
      else listener(data);
    });
    return {
      want: (wanted) => worker.postMessage(wanted, { transfer: [] }),
      listen(next) {
        listener = next;
      },
    };
  } catch {
    // where a page may have no thread, none starts
    onFailure();
    return null;
  }
}
