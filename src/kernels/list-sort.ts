/**
 * Where each row stands in one order: less comes first, equals stand by time. Infinity: the row has nothing to be sorted
 * by; it stands last whichever way the list runs.
 */
export type Ranks = Float64Array;

/**
 * All rows by their ranks. `byTime` holds each row once, in the order of a list (kernels/list-order.ts): it settles
 * what is equal, also in a descending list.
 */
export function sortRows(byTime: Uint32Array, ranks: Ranks, descending: boolean): Uint32Array {
  const position = new Uint32Array(byTime.length);
  byTime.forEach((row, at) => (position[row] = at));
  const sign = descending ? -1 : 1;
  return byTime.toSorted((a, b) => {
    const [rankA, rankB] = [ranks[a] ?? Infinity, ranks[b] ?? Infinity];
    if (rankA === rankB) return (position[a] ?? 0) - (position[b] ?? 0);
    if (rankA === Infinity || rankB === Infinity) return rankA === Infinity ? 1 : -1;
    return sign * (rankA - rankB);
  });
}

/** Texts by a collator; equal ones share a rank, and an empty one has nothing to be sorted by. */
export function rankTexts(texts: readonly string[], compare: (a: string, b: string) => number): Ranks {
  const order = Array.from(texts.keys()).sort((a, b) => compare(texts[a] ?? '', texts[b] ?? ''));
  const ranks = new Float64Array(texts.length);
  let rank = 0;
  order.forEach((index, at) => {
    const before = order[at - 1];
    if (before !== undefined && compare(texts[before] ?? '', texts[index] ?? '') !== 0) rank = at;
    ranks[index] = texts[index] === '' ? Infinity : rank;
  });
  return ranks;
}
