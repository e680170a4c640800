import { sharedCopy } from './shared-arrays.ts';

/** The latest instants of starts or ends: the array of the earliest as long as no row tells the two apart, as no day does. */
export class OtherBounds {
  readonly #earliest: Float64Array;
  #latest: Float64Array;

  constructor(earliest: Float64Array) {
    this.#earliest = earliest;
    this.#latest = earliest;
  }

  /** Once the row's earliest instant is set. */
  set(row: number, latest: number): void {
    if (this.#latest === this.#earliest && latest !== this.#earliest[row]) this.#latest = sharedCopy(this.#earliest);
    this.#latest[row] = latest;
  }

  /** Of as many rows as `earliest`, the first ones, which it is itself where they say the same. */
  column(earliest: Float64Array): Float64Array {
    return this.#latest === this.#earliest ? earliest : this.#latest.subarray(0, earliest.length);
  }
}
