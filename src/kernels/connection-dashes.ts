const solid: readonly number[] = [];
const dashesOf: Readonly<Record<string, readonly number[]>> = {
  causes: solid,
  'responds-to': [7, 3.5],
  follows: [1.5, 3.5],
  precedes: [1.5, 3.5],
  'part-of': [14, 3.5],
  contradicts: [8, 3, 1.5, 3],
};
const ofOthers: readonly number[] = [4, 4];

/** The dashes of a kind of relation, drawn and left out in turn, CSS pixels; none: an unbroken line. */
export function connectionDashes(predicate: string): readonly number[] {
  return dashesOf[predicate] ?? ofOthers;
}
