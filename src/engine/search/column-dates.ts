import { precisions, whenFlag } from '../../shared/when.ts';
import type { EventColumns } from '../../shared/event-columns.ts';
import { foldDay, isSaidOf, lastOf } from '../../kernels/fold-date.ts';
import { setMarked, setRange, textsWith, type FoundRows } from './found-rows.ts';

const dayMs = 86_400_000;
const dayPrecision = precisions.indexOf('day');
/** Of texts: the one of a date that is not said. */
const none = 0;

/**
 * Finds events by their date as `foldDate` says it, out of the columns: as the file has it, and in words. A million events
 * have some thousand days, which are said once each; rows are in the order of time, so that those of a day are beside one
 * another.
 */
export class ColumnDates {
  readonly #columns: EventColumns;
  readonly #texts = [''];
  /** Runs of rows whose first day one text says: that text and the first row, by turns. */
  readonly #runs: Uint32Array;
  /** Which text says the last day of the row, where it is another one. Null: of no row it is. */
  readonly #last: Uint32Array | null;
  /** The dates as the file has them. */
  readonly #edtf: Buffer;
  /** Whether they are folded; else they are as EDTF is written, and what is looked for is written so too. */
  readonly #isFolded: boolean;
  /** 1 for each byte that is in one of them. */
  readonly #bytes: Uint8Array;

  constructor(columns: EventColumns) {
    this.#columns = columns;
    const { buffer, byteOffset, byteLength } = columns.edtf.bytes;
    const edtf = Buffer.from(buffer, byteOffset, byteLength);
    this.#isFolded = !isPlain(bytesIn(edtf));
    this.#edtf = this.#isFolded ? foldedBytes(edtf) : edtf;
    this.#bytes = bytesIn(this.#edtf);
    const { count, whenFlags, startEarliest, startPrecision, endEarliest, endLatest, endPrecision } = columns;
    const numbers = new Map<number, number>();
    const numberOf = (at: number, place: number): number => {
      if (!isSaidOf(at, place)) return none;
      const key = 2 * Math.floor(at / dayMs) + Number(place >= dayPrecision);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const number = this.#texts.push(foldDay(at, precisions[place] ?? 'day')) - 1;
      numbers.set(key, number);
      return number;
    };
    let runs = new Uint32Array(64);
    let end = 0;
    let last: Uint32Array | null = null;
    for (let row = 0; row < count; row++) {
      const flags = whenFlags[row] ?? 0;
      const isDated = (flags & whenFlag.undated) === 0;
      const first = isDated ? numberOf(startEarliest[row] ?? 0, startPrecision[row] ?? 0) : none;
      if (end === 0 || runs[end - 2] !== first) {
        if (end === runs.length) runs = grown(runs);
        runs[end++] = first;
        runs[end++] = row;
      }
      const ending = lastOf(flags, endEarliest[row] ?? 0, endLatest[row] ?? 0);
      const other = isDated ? numberOf(ending, endPrecision[row] ?? 0) : none;
      if (other !== none && other !== first) (last ??= new Uint32Array(count))[row] = other;
    }
    this.#runs = runs.slice(0, end);
    this.#last = last;
  }

  /** Sets each row whose date says the term, once or more often. */
  find(term: string, found: FoundRows): void {
    this.#findInFile(term, found);
    const said = textsWith(this.#texts, term);
    if (said === null) return;
    for (let at = 0; at < this.#runs.length; at += 2) {
      if (said[this.#runs[at] ?? none] === 1)
        setRange(found, this.#runs[at + 1] ?? 0, this.#runs[at + 3] ?? this.#columns.count);
    }
    if (this.#last !== null) setMarked(found, this.#last, said);
  }

  #findInFile(term: string, found: FoundRows): void {
    const { offsets } = this.#columns.edtf;
    // a folded text has none of these
    if (/[-A-Z]/.test(term)) return;
    const wanted = Buffer.from(this.#isFolded ? term : asWritten(term));
    // most words are made of what no date has
    if (wanted.some((byte) => this.#bytes[byte] !== 1)) return;
    let row = 0;
    for (let at = this.#edtf.indexOf(wanted); at >= 0; at = this.#edtf.indexOf(wanted, at)) {
      while ((offsets[row + 1] ?? 0) <= at) row++;
      if (at + wanted.length > (offsets[row + 1] ?? 0)) {
        // it begins in this row and ends in another
        at++;
        continue;
      }
      // dates are mostly written alike: in the rows that follow it stands at the same place, which is seen without a call
      const place = at - (offsets[row] ?? 0);
      const first = row++;
      while (this.#standsAt(wanted, row, place)) row++;
      setRange(found, first, row);
      at = offsets[row] ?? this.#edtf.length;
    }
  }

  #standsAt(wanted: Uint8Array, row: number, place: number): boolean {
    const { offsets } = this.#columns.edtf;
    const at = (offsets[row] ?? 0) + place;
    if (at + wanted.length > (offsets[row + 1] ?? 0)) return false;
    for (let byte = 0; byte < wanted.length; byte++) if (this.#edtf[at + byte] !== wanted[byte]) return false;
    return true;
  }
}

const known = new WeakMap<Float64Array, { readonly columns: EventColumns; readonly dates: ColumnDates }>();

/**
 * The dates of columns as `read` gives them, say on each event's own clocks: those of before where nothing of them is another,
 * as after an edit of a title. To gather those of a million events takes longer than a search.
 */
export function datesOf(columns: EventColumns, read: () => EventColumns): ColumnDates {
  const before = known.get(columns.startEarliest);
  if (before !== undefined && saysSameDates(before.columns, columns)) return before.dates;
  const dates = new ColumnDates(read());
  known.set(columns.startEarliest, { columns, dates });
  return dates;
}

const ofDates = ['startPrecision', 'endEarliest', 'endLatest', 'endPrecision', 'whenFlags', 'timeZone'] as const;

/** By the arrays: one that says what it said is the same. */
function saysSameDates(before: EventColumns, after: EventColumns): boolean {
  const isSameText = before.edtf.bytes === after.edtf.bytes && before.edtf.offsets === after.edtf.offsets;
  return isSameText && before.count === after.count && ofDates.every((name) => before[name] === after[name]);
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * numbers.length);
  more.set(numbers);
  return more;
}

/** 1 for each byte that is there. */
function bytesIn(bytes: Uint8Array): Uint8Array {
  const there = new Uint8Array(256);
  // by number: an iterator takes many times as long
  for (let at = 0; at < bytes.length; at++) there[bytes[at] ?? 0] = 1;
  return there;
}

/** Whether no two texts that are written otherwise fold to the same: EDTF has hyphens and capitals, and no blanks. */
function isPlain(there: Uint8Array): boolean {
  return there[0x20] !== 1 && !there.subarray(0x61, 0x7b).includes(1);
}

/** What folds to this, where dates are plain. */
function asWritten(folded: string): string {
  return folded.replaceAll(' ', '-').replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** As `foldText` has them: dates are ASCII, and a hyphen is a gap between words. */
function foldedBytes(bytes: Uint8Array): Buffer {
  const folded = Buffer.from(bytes);
  for (let at = 0; at < folded.length; at++) {
    const byte = folded[at] ?? 0;
    if (byte === 0x2d) folded[at] = 0x20;
    else if (byte >= 0x41 && byte <= 0x5a) folded[at] = byte + 0x20;
  }
  return folded;
}
