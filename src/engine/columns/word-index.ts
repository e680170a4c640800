/** Words that columns index by number, in the order of their first appearance. */
export interface WordIndex {
  readonly words: readonly string[];
  /** One number a row: the index of its word. */
  readonly column: Uint8Array;
}

/**
 * Numbers the words of all rows; a row without one has the empty word. A column holds 256 words: those past it are
 * told as the empty word, which the details still give in full.
 */
export function indexWords(words: readonly (string | undefined)[]): WordIndex {
  const numbers = new Map<string, number>([...new Set(words.map((word) => word ?? ''))].map((word, i) => [word, i]));
  if (numbers.size > 256) {
    const kept = ['', ...[...numbers.keys()].filter((word) => word !== '').slice(0, 255)];
    numbers.clear();
    for (const [i, word] of kept.entries()) numbers.set(word, i);
  }
  const other = numbers.get('') ?? 0;
  return { words: [...numbers.keys()], column: Uint8Array.from(words, (word) => numbers.get(word ?? '') ?? other) };
}
