import { setImmediate as nextTurn } from 'node:timers/promises';
import { firstIndex } from '../../kernels/first-index.ts';
import type { FoundRows } from '../search/found-rows.ts';
import { eachNumber } from './full-text.ts';
import type { Database } from './open-database.ts';

/** One word to full text, too, and one of those that are gathered. */
const plainTerm = /^[a-z][a-z0-9]*$/;

/**
 * The rows that have the words of a full text, as far as these begin with a letter from a to z. Words stand in their order, so that
 * those which begin with a term stand side by side, and so do their rows: full text takes tens of milliseconds to find some hundred
 * thousand rows, these lie ready. A word of many rows has a bit for each of all rows, another one the numbers of its own.
 */
export class WordRows {
  readonly gathered: GatheredWords;

  constructor(gathered: GatheredWords) {
    this.gathered = gathered;
  }

  /** Sets each row with a word that begins with the term. False, and nothing is set, where only full text knows these. */
  find(term: string, found: FoundRows): boolean {
    if (!plainTerm.test(term)) return false;
    const { words, rows: numbers, ends, common } = this.gathered;
    const first = firstIndex(words.length, (word) => (words[word] ?? '') >= term);
    const next = firstIndex(words.length, (word) => (words[word] ?? '') >= behind(term));
    const end = next === 0 ? 0 : (ends[next - 1] ?? 0);
    for (let at = first === 0 ? 0 : (ends[first - 1] ?? 0); at < end; at++) {
      const row = numbers[at] ?? 0;
      found[row >> 3] = (found[row >> 3] ?? 0) | (1 << (row & 7));
    }
    for (const [word, rows] of common) {
      if (word < first || word >= next) continue;
      for (let at = 0; at < found.length; at++) found[at] = (found[at] ?? 0) | (rows[at] ?? 0);
    }
    return true;
  }
}

/** Words and their rows, as they lie in memory and in a file (`word-file.ts`). */
export interface GatheredWords {
  readonly words: readonly string[];
  /** Rows of the words that have few, one word after the other. */
  readonly rows: Uint32Array;
  /** Where the rows of each word end. */
  readonly ends: Uint32Array;
  /** Of the words that have many rows, in their order: which word it is, and a bit for each row. */
  readonly common: readonly (readonly [word: number, rows: Uint8Array])[];
}

/**
 * Gathers the rows of a full text, a little at a time: others have their turn on the thread in between. `rowOf` is as of
 * `rowsByFid`, and `count` how many rows there are. Null where `signal` is aborted. Throws SQLite's error (`code`).
 */
export async function gatherWordRows(
  database: Database,
  rowOf: (fid: number) => number | null,
  count: number,
  signal: AbortSignal,
): Promise<WordRows | null> {
  database.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.ct_word USING fts5vocab(main, ct_search, instance)');
  const read = database
    .prepare<[string, string], [string, Uint8Array]>(
      'SELECT term, CAST(group_concat(doc) AS BLOB) FROM temp.ct_word WHERE term >= ? AND term < ? GROUP BY term',
    )
    .raw();
  const words: string[] = [];
  const common: [word: number, rows: Uint8Array][] = [];
  const ends: number[] = [];
  let rows = new Uint32Array(1024);
  let end = 0;
  for (const [from, next] of steps()) {
    for (const [word, fids] of read.all(from, next)) {
      const begun = end;
      eachNumber(fids, (fid) => {
        const row = rowOf(fid);
        // a word that stands twice in an event has it twice
        if (row === null || (end > begun && rows[end - 1] === row)) return;
        if (end === rows.length) rows = grown(rows);
        rows[end++] = row;
      });
      if (end - begun > count / 32) {
        common.push([words.length, bitsOf(rows.subarray(begun, end), count)]);
        end = begun;
      }
      words.push(word);
      ends.push(end);
    }
    await nextTurn();
    if (signal.aborted) return null;
  }
  return new WordRows({ words, rows: rows.slice(0, end), ends: Uint32Array.from(ends), common });
}

/** From where to where words are read at once: from one beginning of one or two letters to the next. */
function steps(): readonly (readonly [from: string, next: string])[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const starts = letters.flatMap((letter) => [letter, ...letters.map((second) => `${letter}${second}`)]);
  return starts.map((start, at) => [start, starts[at + 1] ?? behind('z')]);
}

/** The first text behind all that begin with this one, which ends in a letter or digit of ASCII. */
function behind(term: string): string {
  return term.slice(0, -1) + String.fromCharCode(term.charCodeAt(term.length - 1) + 1);
}

function grown(rows: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * rows.length);
  more.set(rows);
  return more;
}

function bitsOf(rows: Uint32Array, count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return bits;
}
