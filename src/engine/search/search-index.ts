import { setImmediate as nextTurn } from 'node:timers/promises';
import type { EventRecord } from '../../shared/dataset.ts';
import type { When } from '../../shared/when.ts';
import { foldDate } from './fold-date.ts';
import { foldAll } from '../../kernels/fold-text.ts';
import { foldLists } from './list-texts.ts';
import { ownTexts } from './own-texts.ts';
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

/** Everything that is said of each event, in every language, folded: one text a row, its parts on lines of their own. */
export function createSearchIndex(dataset: LoadedDataset): SearchIndex {
  const { events } = dataset;
  const foldRow = rowFolder(dataset);
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
      const bits = new Uint8Array(Math.ceil(rowTexts.length / 8));
      for (const [row, text] of rowTexts.entries()) {
        if (terms.every((term) => text.includes(term))) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
      }
      return bits;
    },
  };
}

function rowFolder(dataset: LoadedDataset): (event: EventRecord) => string {
  // What places, actors and so on are called is folded once, not once an event.
  const lists = foldLists(dataset);
  const byId = (records: readonly { readonly id: string }[], texts: readonly string[]) => {
    const folded = new Map(records.map(({ id }, index) => [id, texts[index] ?? '']));
    return (id: string): string => folded.get(id) ?? '';
  };
  const categories = byId(dataset.categories, lists.categories);
  const places = byId(dataset.places, lists.places);
  const actors = byId(dataset.actors, lists.actors);
  const sources = byId(dataset.sources, lists.sources);
  const tags = byId(dataset.tags, lists.tags);
  const dates = rememberDates();
  return (event) =>
    [
      foldAll(ownTexts(event)),
      dates(event.when),
      categories(event.category),
      ...event.places.map(places),
      ...event.actors.map(actors),
      ...event.citations.map(({ source }) => sources(source)),
      ...event.tags.map(tags),
      lists.byEvent.get(event.id) ?? '',
    ].join('\n');
}

/** Many events share a date, and to say one takes its time. */
function rememberDates(): (when: When) => string {
  const said = new Map<string, string>();
  return (when) => {
    const known = said.get(when.edtf) ?? foldDate(when);
    said.set(when.edtf, known);
    return known;
  };
}
