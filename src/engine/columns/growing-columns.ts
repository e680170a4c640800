import type { ListColumn, TextColumn } from '../../shared/event-columns.ts';
import { giveBack } from '../../shared/give-back.ts';

// In memory of this thread alone, which is given back at once whenever a column outgrows it. Zeros are not written: what stays
// empty takes no memory.

/** So many texts are written at once: one at a time, they take several times as long. */
const textsAtOnce = 200;

/** A text column that rows are added to, one after the other. */
export class GrowingTexts {
  #offsets: Uint32Array;
  #bytes: Buffer<ArrayBuffer>;
  readonly #likelyRows: number;
  /** Rows that are written. */
  #rows = 0;
  #length = 0;
  /** The texts of the rows after those. */
  #waiting: string[] = [];

  /** Room for so many rows, of so many bytes each, is made beforehand; there may be more. */
  constructor(rows: number, likelyBytes = 16) {
    this.#likelyRows = rows;
    this.#offsets = new Uint32Array(rows + 1);
    this.#bytes = Buffer.from(new ArrayBuffer(rows * likelyBytes));
  }

  add(text: string): void {
    if (this.#waiting.push(text) === textsAtOnce) this.#write();
  }

  /** A row without a text. */
  addEmpty(): void {
    // of a column that is empty nothing is written
    if (this.#length > 0 || this.#waiting.length > 0 || this.#rows + 1 >= this.#offsets.length) this.add('');
    else this.#rows += 1;
  }

  #write(): void {
    const texts = this.#waiting;
    if (texts.length === 0) return;
    this.#waiting = [];
    if (this.#rows + texts.length >= this.#offsets.length) this.#offsets = doubled(this.#offsets, texts.length);
    const joined = texts.join('');
    // no UTF-16 unit takes more than three bytes
    const most = this.#length + 3 * joined.length;
    if (most > this.#bytes.length) this.#grow(most);
    const isAscii = this.#bytes.write(joined, this.#length) === joined.length;
    let [row, length] = [this.#rows, this.#length];
    for (const text of texts) {
      // each by itself: joined, two halves of a letter would become one
      length += isAscii ? text.length : this.#bytes.write(text, length);
      row += 1;
      if (length > 0) this.#offsets[row] = length;
    }
    [this.#rows, this.#length] = [row, length];
  }

  /** Room for at least `least` bytes: for all rows, if the texts to come are as long as these, and a tenth more. */
  #grow(least: number): void {
    const likely = (this.#length / Math.max(1, this.#rows)) * this.#likelyRows * 1.1;
    const larger = Buffer.from(new ArrayBuffer(Math.ceil(Math.max(least, likely, 1.5 * this.#bytes.length))));
    this.#bytes.copy(larger, 0, 0, this.#length);
    giveBack(this.#bytes);
    this.#bytes = larger;
  }

  column(): TextColumn {
    this.#write();
    return {
      offsets: this.#offsets.subarray(0, this.#rows + 1),
      bytes: new Uint8Array(this.#bytes.buffer, 0, this.#length),
    };
  }
}

/** A column of several numbers a row, that rows are added to. */
export class GrowingLists {
  #offsets: Uint32Array;
  #values: Uint32Array;
  #rows = 0;
  #length = 0;

  /** Room for so many rows is made beforehand, with one value each; there may be more. */
  constructor(rows: number) {
    this.#offsets = new Uint32Array(rows + 1);
    this.#values = new Uint32Array(rows + 1);
  }

  /** A row with these numbers. */
  add(numbers: readonly number[]): void {
    // by number: most lists hold one or none, and an iterator takes as long as all else
    for (let at = 0; at < numbers.length; at++) {
      if (this.#length >= this.#values.length) this.#values = doubled(this.#values);
      this.#values[this.#length++] = numbers[at] ?? 0;
    }
    this.#rows += 1;
    if (this.#rows >= this.#offsets.length) this.#offsets = doubled(this.#offsets);
    if (this.#length > 0) this.#offsets[this.#rows] = this.#length;
  }

  column(): ListColumn {
    return { offsets: this.#offsets.subarray(0, this.#rows + 1), values: this.#values.subarray(0, this.#length) };
  }
}

/** Room for twice as many and so many more. */
function doubled(values: Uint32Array, more = 1): Uint32Array {
  const larger = new Uint32Array(2 * values.length + more);
  larger.set(values);
  giveBack(values);
  return larger;
}
