import type { CountryQuestion, FromBasemapWorker, PaintedSquare, WantedSquares } from './basemap-messages.ts';
import type { BasemapSource } from './basemap-source.ts';

/** What one map asks of the thread. */
export interface BasemapClient {
  /** Takes the place of what this map wanted before. */
  want(wanted: Omit<WantedSquares, 'map'>): void;
  /** It wants nothing any more. */
  leave(): void;
}

/** The thread that reads and paints the basemap. */
export interface BasemapThread {
  /** Lets a map want squares; `listener` hears of each of them that was painted. */
  join(listener: (painted: PaintedSquare) => void): BasemapClient;
  /** The code of the country there; null at sea, in a contested area, and where the country has none. */
  countryAt(point: Omit<CountryQuestion, 'question'>): Promise<string | null>;
}

/** Starts the thread, which begins to read at once. `onFailure`: it did not start, cannot read its file, or has died. */
export function startBasemapThread(start: BasemapSource['startWorker'], onFailure: () => void): BasemapThread | null {
  try {
    const worker = start();
    const listeners = new Map<number, (painted: PaintedSquare) => void>();
    let lastMap = 0;
    let lastQuestion = 0;
    const questions = new Map<number, (country: string | null) => void>();
    const fail = (): void => {
      worker.terminate();
      for (const answer of questions.values()) answer(null);
      questions.clear();
      onFailure();
    };
    worker.addEventListener('error', fail);
    worker.addEventListener('message', ({ data }: MessageEvent<FromBasemapWorker>) => {
      if (data === 'failed') fail();
      else if ('question' in data) {
        questions.get(data.question)?.(data.country);
        questions.delete(data.question);
      } else {
        const listener = listeners.get(data.map);
        if (listener === undefined) data.picture?.close();
        else listener(data);
      }
    });
    return {
      join(listener) {
        const map = ++lastMap;
        listeners.set(map, listener);
        let look: Pick<WantedSquares, 'look' | 'lookNumber'> | null = null;
        return {
          want(wanted) {
            look = wanted;
            worker.postMessage({ map, ...wanted }, { transfer: [] });
          },
          leave() {
            listeners.delete(map);
            if (look !== null) worker.postMessage({ ...look, map, squares: [] }, { transfer: [] });
          },
        };
      },
      countryAt(point) {
        return new Promise((resolve) => {
          const question = ++lastQuestion;
          questions.set(question, resolve);
          worker.postMessage({ question, ...point }, { transfer: [] });
        });
      },
    };
  } catch {
    // where a page may have no thread, none starts
    onFailure();
    return null;
  }
}
