/** @typedef {import('../../tools/crowd/seeded-random.mjs').Chance} Chance */

/**
 * Draws 0 … count − 1, the first ones far more often than the last, by the law of Zipf: number i as often as 1 / (i + 1)^slope.
 * @param {number} count
 * @param {number} slope 0 draws all alike
 * @returns {(chance: Chance) => number}
 */
export function zipf(count, slope) {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) sums[i] = sum += (i + 1) ** -slope;
  return (chance) => {
    const drawn = chance.next() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < drawn) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/**
 * A number around 0, seldom beyond 3 either way: the bell of Gauss.
 * @param {Chance} chance
 */
export function bell(chance) {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
}
