/** Classes of values for a map of few colours. */
export interface ClassBreaks {
  /** The least value of each class, the lowest class first. */
  readonly least: readonly number[];
  /** The greatest value of the last class. */
  readonly greatest: number;
}

const mostClasses = 6;
/** Of more different values than these, as many are looked at, evenly among them. */
const mostLookedAt = 300;

/**
 * Natural breaks (Jenks): at most six classes within which values differ as little as they can, by the sum of the squares
 * of their distances from the mean. Between two classes stands the roundest number there is. Null: there are no values.
 */
export function classBreaks(values: readonly number[]): ClassBreaks | null {
  const sorted = [...new Set(values)].toSorted((a, b) => a - b);
  const [smallest, greatest] = [sorted[0], sorted.at(-1)];
  if (smallest === undefined || greatest === undefined) return null;
  const some = evenly(sorted, mostLookedAt);
  const starts = naturalClasses(some, Math.min(mostClasses, some.length));
  const breaks = starts.slice(1).map((start) => roundestBetween(some[start - 1] ?? smallest, some[start] ?? greatest));
  return { least: [Math.min(smallest, 0), ...breaks], greatest };
}

/** Where each of `count` classes of rising values begins, so that the sum of squares within them is the least. */
export function naturalClasses(values: readonly number[], count: number): readonly number[] {
  const squares = squaresWithin(values);
  const all = Array.from({ length: values.length + 1 }, (_, end) => end);
  /** The least sum of squares for the first `end` values in so many classes as there were rounds, and where the last begins. */
  let sums = all.map((end) => squares(0, end));
  const lastStarts: number[][] = [];
  for (let classes = 2; classes <= count; classes++) {
    const before = sums;
    const starts: number[] = [];
    sums = all.map((end) => {
      let best = Number.POSITIVE_INFINITY;
      for (let start = classes - 1; start < end; start++) {
        const sum = (before[start] ?? best) + squares(start, end);
        if (sum < best) {
          best = sum;
          starts[end] = start;
        }
      }
      return best;
    });
    lastStarts.push(starts);
  }
  const found: number[] = [];
  let end = values.length;
  for (const starts of lastStarts.toReversed()) {
    end = starts[end] ?? 0;
    found.unshift(end);
  }
  return [0, ...found];
}

/** The sum of the squares of the distances from their mean, of the values from `start` up to `end`. */
function squaresWithin(values: readonly number[]): (start: number, end: number) => number {
  // about the middle: sums of large numbers would lose what tells them apart
  const middle = values[values.length >> 1] ?? 0;
  const sums = [0];
  const sumsOfSquares = [0];
  values.forEach((value, at) => {
    sums.push((sums[at] ?? 0) + (value - middle));
    sumsOfSquares.push((sumsOfSquares[at] ?? 0) + (value - middle) ** 2);
  });
  return (start, end) => {
    const sum = (sums[end] ?? 0) - (sums[start] ?? 0);
    const square = (sumsOfSquares[end] ?? 0) - (sumsOfSquares[start] ?? 0);
    return end > start ? Math.max(square - sum ** 2 / (end - start), 0) : 0;
  };
}

/** The number of fewest digits that is greater than `low` and at most `high`. */
export function roundestBetween(low: number, high: number): number {
  const largest = Math.max(Math.abs(low), Math.abs(high));
  for (let power = Math.ceil(Math.log10(largest)); power > Math.log10(largest) - 14; power--) {
    for (const digit of [10, 5, 2, 1]) {
      const unit = digit * 10 ** (power - 1);
      const multiple = Number((Math.floor(high / unit) * unit).toPrecision(15));
      if (multiple > low && multiple <= high) return multiple;
    }
  }
  return high;
}

function evenly(values: readonly number[], most: number): readonly number[] {
  if (values.length <= most) return values;
  return Array.from({ length: most }, (_, at) => values[Math.round((at * (values.length - 1)) / (most - 1))] ?? 0);
}
