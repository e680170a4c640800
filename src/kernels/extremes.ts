/**
 * The least and the greatest of the values; `least` is Infinity and `greatest` −Infinity where there are none. A loop,
 * because a function takes no more than about 120,000 arguments and data has no such limit.
 */
export function extremesOf(values: Iterable<number>): { readonly least: number; readonly greatest: number } {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return { least, greatest };
}
