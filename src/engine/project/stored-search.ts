import type { EventColumns } from '../../shared/event-columns.ts';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { allRows } from '../../kernels/search-rows.ts';
import { datesOf, type ColumnDates } from '../search/column-dates.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { foldLists, type ListTexts } from '../../kernels/list-texts.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { setMarked, setNaming, textsWith, type FoundRows } from '../search/found-rows.ts';
import { matchOf } from '../search/search-words.ts';
import { findRows } from './full-text.ts';
import type { Database } from './open-database.ts';
import { rowsByFid } from './rows-by-fid.ts';
import type { StoredProject } from './stored-dataset.ts';
import { gatherWordRows, WordRows, type GatheredWords } from './word-rows.ts';

/** A million rows have 125 kB a term. */
const mostRemembered = 16;

/**
 * Finds the events of a project, as `SearchIndex` does those in memory: each term is looked for in the events' own words
 * (full text in the file, where a word is found by its beginning), and in what places, actors, dates and the others are
 * called (in memory, where any part of a word is found).
 */
export class StoredSearch {
  readonly #project: StoredProject;
  readonly #columns: EventColumns;
  readonly #lists: ListTexts;
  readonly #dates: ColumnDates;
  readonly #search: ColumnSearch;
  /** By the term; bits that nobody changes. */
  readonly #found = new Map<string, Uint8Array>();
  readonly #fidOf: (id: string) => number | undefined;
  /** Null until they are gathered: full text is asked for its words itself. */
  #words: WordRows | null;

  /** `words`: as they were gathered once of the same rows; null where they were not. */
  constructor(project: StoredProject, columns: EventColumns, words: GatheredWords | null) {
    this.#project = project;
    this.#columns = columns;
    this.#words = words && new WordRows(words);
    this.#lists = foldLists(project.lists);
    const { statuses, certainties, timeZones } = project.columns;
    // as each event's own clocks show it, which is what is read of it
    const own = columnsInZone(columns, timeZones, null);
    this.#dates = datesOf(columns, () => own);
    this.#search = new ColumnSearch(own, { ...project.lists, statuses, certainties }, spokenNames);
    const fidOf = project.database.prepare<[string], number>('SELECT fid FROM events WHERE id = ?').pluck();
    this.#fidOf = (id) => fidOf.get(id);
  }

  /**
   * Makes searches for the begins of words quick, a little at a time. Null where they were gathered before, or `signal` is
   * aborted. `words` as of `search`. Rejects with SQLite's error (`code`).
   */
  async gatherWords(words: Database, signal: AbortSignal): Promise<GatheredWords | null> {
    if (this.#words !== null) return null;
    const rowOf = rowsByFid(this.#project.columns.fids);
    this.#words = await gatherWordRows(words, rowOf, this.#columns.count, signal);
    return this.#words && this.#words.gathered;
  }

  /** One bit a row, least significant first. `words` is where `ct_search` is. */
  search(words: Database, query: string): Uint8Array<ArrayBuffer> {
    return this.#search.search(query, (terms) => {
      const found = allRows(this.#columns.count);
      for (const term of terms) {
        const bits = this.#remembered(words, term);
        for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) & (bits[at] ?? 0);
      }
      return found;
    });
  }

  /** What is typed grows word by word: those that stand already are not looked for again. */
  #remembered(words: Database, term: string): Uint8Array {
    const known = this.#found.get(term) ?? this.#rowsWith(words, term);
    // the last that was asked for stands last
    this.#found.delete(term);
    this.#found.set(term, known);
    for (const [oldest] of this.#found) {
      if (this.#found.size <= mostRemembered) break;
      this.#found.delete(oldest);
    }
    return known;
  }

  #rowsWith(words: Database, term: string): Uint8Array {
    const found = new Uint8Array(Math.ceil(this.#columns.count / 8));
    const rowOf = rowsByFid(this.#project.columns.fids);
    const setFid = (fid: number | undefined): void => {
      const row = fid === undefined ? null : rowOf(fid);
      if (row !== null) found[row >> 3] = (found[row >> 3] ?? 0) | (1 << (row & 7));
    };
    const match = matchOf(term);
    if (match !== null && this.#words?.find(term, found) !== true) findRows(words, match, setFid);
    for (const [id, text] of this.#lists.byEvent) if (text.includes(term)) setFid(this.#fidOf(id));
    this.#dates.find(term, found);
    this.#findNamed(term, found);
    return found;
  }

  /** The rows that name a record which the term is in. */
  #findNamed(term: string, found: FoundRows): void {
    const categories = textsWith(this.#lists.categories, term);
    if (categories !== null) setMarked(found, this.#columns.category, categories);
    for (const name of ['places', 'actors', 'sources', 'tags'] as const) {
      const records = textsWith(this.#lists[name], term);
      if (records !== null) setNaming(found, this.#columns[name], records);
    }
  }
}
