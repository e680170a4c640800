import { precisions, whenFlag } from '../../shared/when.ts';
import { whenOfRow, type EventColumns } from '../../shared/event-columns.ts';
import { endsOf, foldDay } from './fold-date.ts';

const dayMs = 86_400_000;
const none = 0xff_ff_ff_ff;

/**
 * Finds events by their date as `foldDate` says it, out of the columns: as the file has it, and in words. A million events
 * have some thousand days, which are said once each.
 */
export class ColumnDates {
  readonly #columns: EventColumns;
  /** Which text says the day of the row's ends; `none`: it is not said. */
  readonly #first: Uint32Array;
  readonly #last: Uint32Array;
  readonly #texts: string[] = [];
  /** The dates as the file has them, folded. */
  readonly #edtf: Buffer;

  constructor(columns: EventColumns) {
    this.#columns = columns;
    this.#first = new Uint32Array(columns.count).fill(none);
    this.#last = new Uint32Array(columns.count).fill(none);
    this.#edtf = foldedBytes(columns.edtf.bytes);
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
        else this.#last[row] = number;
      }
    }
  }

  /** Calls `found` with each row whose date says the term, once or more often. */
  find(term: string, found: (row: number) => void): void {
    this.#findInFile(term, found);
    const isSaid = Uint8Array.from(this.#texts, (text) => Number(text.includes(term)));
    if (!isSaid.includes(1)) return;
    for (let row = 0; row < this.#columns.count; row++) {
      if (isSaid[this.#first[row] ?? none] === 1 || isSaid[this.#last[row] ?? none] === 1) found(row);
    }
  }

  #findInFile(term: string, found: (row: number) => void): void {
    const { offsets } = this.#columns.edtf;
    const wanted = Buffer.from(term);
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
