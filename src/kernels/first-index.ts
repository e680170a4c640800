/**
 * The first index at which something `holds` that holds at all after it; `length` where it does at none. `known` is an
 * index that it is not before: from there it is looked for in growing steps.
 */
export function firstIndex(length: number, holds: (index: number) => boolean, known = 0): number {
  let low = known;
  let step = 1;
  while (low + step <= length && !holds(low + step - 1)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
