import type { ListColumn, TextColumn } from '../../shared/event-columns.ts';

/** A text column that rows are added to, one after the other. */
export class GrowingTexts {
  #offsets = new Uint32Array(1024);
  #bytes = Buffer.alloc(8192);
  #rows = 0;
  #length = 0;

  add(text: string): void {
    // no UTF-16 unit takes more than three bytes
    const most = this.#length + 3 * text.length;
    if (most > this.#bytes.length) this.#bytes = Buffer.concat([this.#bytes], Math.max(most, 2 * this.#bytes.length));
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
  #offsets = new Uint32Array(1024);
  #values = new Uint32Array(1024);
  #rows = 0;
  #length = 0;

  add(values: readonly number[]): void {
    for (const value of values) {
      if (this.#length >= this.#values.length) this.#values = doubled(this.#values);
      this.#values[this.#length++] = value;
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
  const larger = new Uint32Array(2 * values.length);
  larger.set(values);
  return larger;
}
