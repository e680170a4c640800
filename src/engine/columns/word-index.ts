/** Of a column of bytes. */
const mostInBytes = 256;

/**
 * Words that a column indexes by number, in the order of their first appearance; a row without one has the empty word. A
 * column of bytes holds 256 words, and one of shorts `most`: those past it are told as the empty word, which the details still give in full.
 */
export class WordIndex {
  readonly #numbers: Map<string, number>;
  readonly #most: number;
  /** What was asked last: most rows say what the one before them says. */
  #last: string | null = null;
  #lastNumber = 0;

  constructor(words: readonly string[] = [], most = mostInBytes) {
    this.#most = most;
    this.#numbers = new Map(words.map((word, number) => [word, number]));
  }

  numberOf(word = ''): number {
    if (word === this.#last) return this.#lastNumber;
    this.#lastNumber = this.#find(word);
    this.#last = word;
    return this.#lastNumber;
  }

  #find(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    // the last place is kept for the empty word
    const isFull = this.#numbers.size >= (this.#numbers.has('') ? this.#most : this.#most - 1);
    if (isFull && word !== '') return this.#find('');
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get words(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
