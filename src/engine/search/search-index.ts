import { setImmediate as nextTurn } from 'node:timers/promises';
import { rowsHolding, searchedText } from '../../kernels/searched-text.ts';
import type { LoadedDataset } from '../dataset/loaded-dataset.ts';

export interface SearchIndex {
  /**
   * One bit a row, least significant first: set where the row holds every folded term, in whatever language, as a part of
   * a word or as a whole.
   */
  rowsWith(terms: readonly string[]): Uint8Array<ArrayBuffer>;
  /**
   * Makes ready for the first search, a little at a time: others have their turn on the thread in between. Stops where it
   * is where `signal` is aborted; a search does what is left by itself.
   */
  prepare(signal: AbortSignal): Promise<void>;
}

/** Some milliseconds of work. */
const rowsATurn = 100;

/** Over all that is said of each event, one text a row. */
export function createSearchIndex(dataset: LoadedDataset): SearchIndex {
  const { events } = dataset;
  const foldRow = searchedText(dataset);
  const rowTexts: string[] = [];
  const foldMore = (rows: number): void => {
    for (const event of events.slice(rowTexts.length, rowTexts.length + rows)) rowTexts.push(foldRow(event));
  };
  return {
    async prepare(signal) {
      while (rowTexts.length < events.length && !signal.aborted) {
        foldMore(rowsATurn);
        await nextTurn();
      }
    },
    rowsWith(terms) {
      foldMore(events.length);
      return rowsHolding(rowTexts, terms);
    },
  };
}
