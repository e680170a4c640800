import { precisions, whenFlag } from '../../shared/when.ts';
import { whenOfRow, type EventColumns } from '../../shared/event-columns.ts';
import { endsOf, foldDay } from '../../kernels/fold-date.ts';

const dayMs = 86_400_000;
const none = 0xff_ff_ff_ff;

/**
 * Finds events by their date as `foldDate` says it, out of the columns: as the file has it, and in words. A million events
 * have some thousand days, which are said once each.
 */
export class ColumnDates {
  readonly #columns: EventColumns;
  /** Which text says the day of the row's ends; `none`: it is not said. Null: of no row is the last day another one. */
  readonly #first: Uint32Array;
  #last: Uint32Array | null = null;
  readonly #texts: string[] = [];
  /** The dates as the file has them. */
  readonly #edtf: Buffer;
  /** Whether they are folded; else they are as EDTF is written, and what is looked for is written so too. */
  readonly #isFolded: boolean;

  constructor(columns: EventColumns) {
    this.#columns = columns;
    this.#first = new Uint32Array(columns.count).fill(none);
    const { buffer, byteOffset, byteLength } = columns.edtf.bytes;
    const edtf = Buffer.from(buffer, byteOffset, byteLength);
    this.#isFolded = !isPlain(edtf);
    this.#edtf = this.#isFolded ? foldedBytes(edtf) : edtf;
    const numbers = new Map<number, number>();
    const day = precisions.indexOf('day');
    for (let row = 0; row < columns.count; row++) {
      if (((columns.whenFlags[row] ?? 0) & whenFlag.undated) !== 0) continue;
      for (const [at, precision] of endsOf(whenOfRow(columns, row))) {
        const isDay = precisions.indexOf(precision) >= day;
        const key = 2 * Math.floor(at / dayMs) + Number(isDay);
        const known = numbers.get(key);
        const number = known ?? this.#texts.push(foldDay(at, precision)) - 1;
        if (known === undefined) numbers.set(key, number);
        if (this.#first[row] === none) this.#first[row] = number;
        else (this.#last ??= new Uint32Array(columns.count).fill(none))[row] = number;
      }
    }
  }

  /** Calls `found` with each row whose date says the term, once or more often. */
  find(term: string, found: (row: number) => void): void {
    this.#findInFile(term, found);
    const isSaid = Uint8Array.from(this.#texts, (text) => Number(text.includes(term)));
    if (!isSaid.includes(1)) return;
    for (let row = 0; row < this.#columns.count; row++) {
      if (isSaid[this.#first[row] ?? none] === 1 || isSaid[this.#last?.[row] ?? none] === 1) found(row);
    }
  }

  #findInFile(term: string, found: (row: number) => void): void {
    const { offsets } = this.#columns.edtf;
    // a folded text has none of these
    if (/[-A-Z]/.test(term)) return;
    const wanted = Buffer.from(this.#isFolded ? term : asWritten(term));
    let row = 0;
    for (let at = this.#edtf.indexOf(wanted); at >= 0; at = this.#edtf.indexOf(wanted, at)) {
      while ((offsets[row + 1] ?? 0) <= at) row++;
      const end = offsets[row + 1] ?? 0;
      if (at + wanted.length <= end) found(row);
      // on to the next row, unless it began in this one and ended in another
      at = at + wanted.length <= end ? end : at + 1;
    }
  }
}

/** Whether no two texts that are written otherwise fold to the same: EDTF has hyphens and capitals, and no blanks. */
function isPlain(bytes: Uint8Array): boolean {
  // by number: an iterator takes many times as long
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x20 || (byte >= 0x61 && byte <= 0x7a)) return false;
  }
  return true;
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
