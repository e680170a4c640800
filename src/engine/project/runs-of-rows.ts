import { firstIndex } from '../../kernels/first-index.ts';
import type { Run } from '../columns/join-columns.ts';

/**
 * In which order rows stand after some of them were changed: those that stay are part 0, those that were read again part 1.
 * Rows stand by their number, `fids`, from low to high.
 */
export class RunsOfRows {
  readonly #before: Float64Array;
  readonly #runs: Run[] = [];
  /** Of each run of part 1, the number of its row. */
  readonly #changed: number[] = [];
  #from = 0;
  /** Whether each row that was told takes the place of itself. */
  #isInPlace = true;

  constructor(before: Float64Array) {
    this.#before = before;
  }

  /** A row that is another, or gone (`isThere`), or new; rows are told from low to high, each once. */
  replace(fid: number, isThere: boolean): void {
    const at = firstAtLeast(this.#before, fid);
    this.#keepUntil(at);
    const isKnown = this.#before[at] === fid;
    this.#from = isKnown ? at + 1 : at;
    this.#isInPlace &&= isKnown && isThere;
    if (!isThere) return;
    this.#runs.push({ part: 1, from: this.#changed.length, to: this.#changed.length + 1 });
    this.#changed.push(fid);
  }

  /** Once all are told. */
  finish(): { readonly runs: readonly Run[]; readonly fids: Float64Array } {
    this.#keepUntil(this.#before.length);
    const count = this.#runs.reduce((sum, { from, to }) => sum + to - from, 0);
    if (this.#isInPlace && count === this.#before.length) return { runs: this.#runs, fids: this.#before };
    const fids = new Float64Array(count);
    let at = 0;
    for (const { part, from, to } of this.#runs) {
      fids.set(part === 0 ? this.#before.subarray(from, to) : this.#changed.slice(from, to), at);
      at += to - from;
    }
    return { runs: this.#runs, fids };
  }

  #keepUntil(to: number): void {
    if (to > this.#from) this.#runs.push({ part: 0, from: this.#from, to });
    this.#from = to;
  }
}

/** Where the first number stands that is not below `least`; their count where none is. */
export function firstAtLeast(numbers: Float64Array, least: number): number {
  return firstIndex(numbers.length, (at) => (numbers[at] ?? 0) >= least);
}
