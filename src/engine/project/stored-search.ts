import type { EventColumns, ListColumn } from '../../shared/event-columns.ts';
import { columnsInZone } from '../../kernels/columns-in-zone.ts';
import { allRows } from '../../kernels/search-rows.ts';
import { ColumnDates } from '../search/column-dates.ts';
import { ColumnSearch } from '../../kernels/column-search.ts';
import { foldLists, type ListTexts } from '../../kernels/list-texts.ts';
import { spokenNames } from '../../messages/spoken-names.ts';
import { matchOf } from '../search/search-words.ts';
import { findRows } from './full-text.ts';
import type { Database } from './open-database.ts';
import { rowsByFid } from './rows-by-fid.ts';
import type { StoredProject } from './stored-dataset.ts';

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

  constructor(project: StoredProject, columns: EventColumns) {
    this.#project = project;
    this.#columns = columns;
    this.#lists = foldLists(project.lists);
    this.#dates = new ColumnDates(this.#columns);
    const { statuses, certainties, timeZones } = project.columns;
    this.#search = new ColumnSearch(
      columnsInZone(columns, timeZones, null),
      { ...project.lists, statuses, certainties },
      spokenNames,
    );
    const fidOf = project.database.prepare<[string], number>('SELECT fid FROM events WHERE id = ?').pluck();
    this.#fidOf = (id) => fidOf.get(id);
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
    const bits = new Uint8Array(Math.ceil(this.#columns.count / 8));
    const set = (row: number): void => {
      bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
    };
    const rowOf = rowsByFid(this.#project.columns.fids);
    const setFid = (fid: number | undefined): void => {
      const row = fid === undefined ? null : rowOf(fid);
      if (row !== null) set(row);
    };
    const match = matchOf(term);
    if (match !== null) findRows(words, match, setFid);
    for (const [id, text] of this.#lists.byEvent) if (text.includes(term)) setFid(this.#fidOf(id));
    this.#dates.find(term, set);
    this.#findNamed(term, set);
    return bits;
  }

  /** The rows that name a record which the term is in. */
  #findNamed(term: string, set: (row: number) => void): void {
    const saying = (texts: readonly string[]): Uint8Array =>
      Uint8Array.from(texts, (text) => Number(text.includes(term)));
    const categories = saying(this.#lists.categories);
    if (categories.includes(1)) {
      for (const [row, category] of this.#columns.category.entries()) if (categories[category] === 1) set(row);
    }
    for (const name of ['places', 'actors', 'sources', 'tags'] as const) {
      const records = saying(this.#lists[name]);
      if (records.includes(1)) forEachNaming(this.#columns[name], records, set);
    }
  }
}

function forEachNaming({ offsets, values }: ListColumn, records: Uint8Array, set: (row: number) => void): void {
  let row = 0;
  for (let at = 0; at < values.length; at++) {
    if (records[values[at] ?? 0] !== 1) continue;
    while ((offsets[row + 1] ?? 0) <= at) row++;
    set(row);
  }
}
