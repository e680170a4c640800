import type { CountryQuestion, FromBasemapWorker, PaintedSquare, WantedSquares } from './basemap-messages.ts';
import type { BasemapSource } from './basemap-source.ts';

/** The thread that reads and paints the basemap. */
export interface BasemapThread {
  /** Takes the place of what was wanted before. */
  want(wanted: WantedSquares): void;
  /** `listener` hears of each square that was painted; there is one listener, the last one. */
  listen(listener: ((painted: PaintedSquare) => void) | null): void;
  /** The code of the country there; null at sea, in a contested area, and where the country has none. */
  countryAt(point: Omit<CountryQuestion, 'question'>): Promise<string | null>;
}

/** Starts the thread, which begins to read at once. `onFailure`: it did not start, cannot read its file, or has died. */
export function startBasemapThread(start: BasemapSource['startWorker'], onFailure: () => void): BasemapThread | null {
  try {
    const worker = start();
    let listener: ((painted: PaintedSquare) => void) | null = null;
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
      } else if (listener === null) data.picture?.close();
      else listener(data);
    });
    return {
      want: (wanted) => worker.postMessage(wanted, { transfer: [] }),
      listen(next) {
        listener = next;
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
