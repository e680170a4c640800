import type { ListColumn, TextColumn } from '../../shared/event-columns.ts';

/** Of a text that nobody knows yet. */
const likelyBytes = 16;

/** A text column that rows are added to, one after the other. */
export class GrowingTexts {
  #offsets: Uint32Array<ArrayBuffer>;
  #bytes: Buffer;
  #rows = 0;
  #length = 0;

  /** Room for so many rows is made beforehand; there may be more. */
  constructor(rows: number) {
    this.#offsets = new Uint32Array(rows + 1);
    this.#bytes = Buffer.allocUnsafeSlow(rows * likelyBytes);
  }

  add(text: string): void {
    // no UTF-16 unit takes more than three bytes
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#length += this.#bytes.write(text, this.#length);
    this.#rows += 1;
    if (this.#rows >= this.#offsets.length) this.#offsets = doubled(this.#offsets);
    this.#offsets[this.#rows] = this.#length;
  }

  column(): TextColumn {
    return { offsets: this.#offsets.subarray(0, this.#rows + 1), bytes: this.#bytes.subarray(0, this.#length) };
  }
}

/** A column of several numbers a row, that rows are added to. */
export class GrowingLists {
  #offsets: Uint32Array<ArrayBuffer>;
  #values: Uint32Array<ArrayBuffer>;
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
    this.#offsets[this.#rows] = this.#length;
  }

  column(): ListColumn {
    return { offsets: this.#offsets.subarray(0, this.#rows + 1), values: this.#values.subarray(0, this.#length) };
  }
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * values.length + 1);
  larger.set(values);
  return larger;
}
