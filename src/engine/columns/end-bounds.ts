import { sharedCopy } from './shared-arrays.ts';

/** Bounds of ends: the array of the same bounds of starts, as long as the two are alike in each row, as of any single date. */
export class EndBounds {
  readonly #starts: Float64Array;
  #ends: Float64Array;

  constructor(starts: Float64Array) {
    this.#starts = starts;
    this.#ends = starts;
  }

  /** Once the row's start is set. */
  set(row: number, end: number): void {
    if (this.#ends === this.#starts && end !== this.#starts[row]) this.#ends = sharedCopy(this.#starts);
    this.#ends[row] = end;
  }

  /** Of as many rows as `starts`, the first ones, which it is itself where they say the same. */
  column(starts: Float64Array): Float64Array {
    return this.#ends === this.#starts ? starts : this.#ends.subarray(0, starts.length);
  }
}
