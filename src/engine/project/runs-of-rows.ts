import type { Run } from '../columns/join-columns.ts';

/**
 * In which order rows stand after some of them were changed: those that stay are part 0, those that were read again part 1.
 * A row that is changed keeps its place, whatever its date is now; one that is new stands after all others.
 */
export class RunsOfRows {
  /** Of the rows as they were, the number of each. */
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

  /**
   * A row that is another, or gone (`isThere`), told with its place from first to last, each once; then those that are new,
   * whose place is null.
   */
  replace(place: number | null, fid: number, isThere: boolean): void {
    const at = place ?? this.#before.length;
    this.#keepUntil(at);
    if (place !== null) this.#from = at + 1;
    this.#isInPlace &&= place !== null && isThere;
    if (!isThere) return;
    this.#runs.push({ part: 1, from: this.#changed.length, to: this.#changed.length + 1 });
    this.#changed.push(fid);
  }

  /** Once all are told. */
  finish(): { readonly runs: readonly Run[]; readonly fids: Float64Array } {
    this.#keepUntil(this.#before.length);
    if (this.#isInPlace) return { runs: this.#runs, fids: this.#before };
    const fids = new Float64Array(this.#runs.reduce((sum, { from, to }) => sum + to - from, 0));
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
