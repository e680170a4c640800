import type { ListColumn, TextColumn } from '../../shared/event-columns.ts';
import { giveBack } from './give-back.ts';

// In memory of this thread alone, which is given back at once whenever a column outgrows it. Zeros are not written: what stays
// empty takes no memory.

/** A longer text is written by the platform; below that, to ask it takes longer than to write. */
const shortText = 100;

/** A text column that rows are added to, one after the other. */
export class GrowingTexts {
  #offsets: Uint32Array;
  #bytes: Buffer<ArrayBuffer>;
  readonly #likelyRows: number;
  #rows = 0;
  #length = 0;

  /** Room for so many rows, of so many bytes each, is made beforehand; there may be more. */
  constructor(rows: number, likelyBytes = 16) {
    this.#likelyRows = rows;
    this.#offsets = new Uint32Array(rows + 1);
    this.#bytes = Buffer.from(new ArrayBuffer(rows * likelyBytes));
  }

  add(text: string): void {
    // no UTF-16 unit takes more than three bytes
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) this.#grow(most);
    this.#length = this.#writePlain(text) ?? this.#length + this.#bytes.write(text, this.#length);
    this.#rows += 1;
    if (this.#rows >= this.#offsets.length) this.#offsets = doubled(this.#offsets);
    if (this.#length > 0) this.#offsets[this.#rows] = this.#length;
  }

  /** Where a short text of plain ASCII ends, which is written; null: it is another one. */
  #writePlain(text: string): number | null {
    if (text.length > shortText) return null;
    const bytes = this.#bytes;
    let end = this.#length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit > 0x7f) return null;
      bytes[end++] = unit;
    }
    return end;
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

  /** A row with the numbers of these ids. */
  add(ids: readonly string[], numberOf: (id: string) => number): void {
    for (const id of ids) {
      if (this.#length >= this.#values.length) this.#values = doubled(this.#values);
      this.#values[this.#length++] = numberOf(id);
    }
    this.#rows += 1;
    if (this.#rows >= this.#offsets.length) this.#offsets = doubled(this.#offsets);
    if (this.#length > 0) this.#offsets[this.#rows] = this.#length;
  }

  column(): ListColumn {
    return { offsets: this.#offsets.subarray(0, this.#rows + 1), values: this.#values.subarray(0, this.#length) };
  }
}

function doubled(values: Uint32Array): Uint32Array {
  const larger = new Uint32Array(2 * values.length + 1);
  larger.set(values);
  giveBack(values);
  return larger;
}
